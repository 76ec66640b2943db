"""What the pages of coreference share: runs score_coref.py, reads its figures, compares them with those expected."""
import re
import subprocess
import sys


def scores(scorer, gold, system, *options):
    """Figures of a system: {'CoNLL': 82.1, 'pairs-P': 98.6, ...} and the scorer's own words."""
    text = subprocess.run([sys.executable, scorer, str(gold), str(system), *options], check=True, capture_output=True, text=True).stdout
    found = {}
    for line in text.splitlines():
        match = re.match(r'(\w+) +(?:P +([\d.]+)  R +([\d.]+) )? ?F1 +([\d.]+)', line)
        if match:
            name, precision, recall, f1 = match.groups()
            found[name] = float(f1)
            if precision:
                found[name + '-P'] = float(precision)
                found[name + '-R'] = float(recall)
    return found, text


def check(experiment, expected, figures):
    """Compares with lines NAME<TAB>LOWEST<TAB>WANTED; gives rows of a table and whether all hold."""
    rows, holds = [], True
    for line in open(expected, encoding='utf8'):
        if line.startswith('#') or not line.strip():
            continue
        name, lowest, wanted = line.rstrip('\n').split('\t')
        value = figures[name]
        rows.append(f'| {name} | {value:.2f} | {wanted} |')
        if value < float(lowest):
            holds = False
            print(f'{experiment}: {name} is {value}, expected at least {lowest}')
    return rows, holds
