"""Where the figures of a page come from: commit, machine and Java."""
import pathlib
import platform
import subprocess


def said(*command):
    """What a command says; nothing where it cannot be run."""
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ''
    return (run.stdout + run.stderr).strip()


def line():
    """One line for the top of a page. Pages themselves do not count as changes."""
    top = said('git', 'rev-parse', '--show-toplevel') or '.'
    dirty = said('git', '-C', top, 'status', '--porcelain', '--', ':!docs/experiments')
    commit = said('git', 'rev-parse', '--short', 'HEAD') + ('-dirty' if dirty else '')
    home = said(str(pathlib.Path(top) / 'dragoman'), '--java-home')
    java = said(home + '/bin/java', '-version').split('\n')[0]
    cpu = [row.split(':', 1)[1].strip() for row in pathlib.Path('/proc/cpuinfo').read_text(encoding='utf8').splitlines()
           if row.startswith('model name')] if pathlib.Path('/proc/cpuinfo').exists() else []
    machine = f'{len(cpu)} × {cpu[0]}' if cpu else platform.machine()
    return f'Commit {commit}; {machine}; {java}.'
