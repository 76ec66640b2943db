// The behaviour of briefing.html. The page is complete without it; it adds the reading pane, the
// filters, pages of long lists and the choice of light or dark. It fetches nothing, and writes
// article text only through textContent.
'use strict';
(() => {
  const PAGE = Number(document.body.dataset.page);
  const byId = (id) => document.getElementById(id);
  const articles = JSON.parse(byId('articles').textContent);
  const lines = [...document.querySelectorAll('.line')].map((element) => ({
    element,
    actors: list(element.dataset.actors),
    articles: list(element.dataset.articles),
    from: element.dataset.from || '',
    to: element.dataset.to || '',
    status: element.dataset.status,
    type: element.dataset.type,
    text: null,
  }));
  const FIELDS = ['q', 'actor', 'source', 'from', 'to', 'status', 'type'];

  function list(value) {
    return value ? value.split('\n') : [];
  }

  // ---- the address: #p=article:begin-end&actor=A1&q=words

  function readHash() {
    const hash = location.hash.slice(1);
    return hash.includes('=') ? new URLSearchParams(hash.replaceAll('+', '%2B')) : new URLSearchParams();
  }

  function writeHash(change, replace) {
    const state = readHash();
    for (const [key, value] of Object.entries(change)) {
      if (value) state.set(key, value);
      else state.delete(key);
    }
    const parts = [...state].map(([k, v]) => k + '=' + encodeURIComponent(v).replaceAll('%3A', ':'));
    const address = location.pathname + location.search + (parts.length ? '#' + parts.join('&') : '');
    const current = location.pathname + location.search + location.hash;
    if (address !== current) history[replace ? 'replaceState' : 'pushState']({ ours: true }, '', address);
  }

  // ---- the reading pane

  const pane = byId('pane');
  const isWide = matchMedia('(min-width: 1000px)');
  let opener = null;

  // The UTF-16 index of each code point offset wanted, in one walk.
  function utf16(text, offsets) {
    const wanted = [...new Set(offsets)].sort((a, b) => a - b);
    const found = new Map();
    let index = 0;
    let point = 0;
    for (const offset of wanted) {
      while (point < offset && index < text.length) {
        index += text.codePointAt(index) > 0xffff ? 2 : 1;
        point++;
      }
      found.set(offset, index);
    }
    return found;
  }

  function parse(p) {
    const match = /^(.*):(\d+)-(\d+)$/s.exec(p || '');
    if (!match || !Object.hasOwn(articles, match[1])) return null;
    return { id: match[1], begin: Number(match[2]), end: Number(match[3]) };
  }

  function show(p, focus) {
    const passage = parse(p);
    document.querySelectorAll('.current').forEach((e) => e.classList.remove('current'));
    if (!passage) {
      hide();
      return;
    }
    const article = articles[passage.id];
    byId('pane-title').textContent = article.title || article.source;
    const by = byId('pane-by');
    by.textContent = [article.publisher, article.authors && 'by ' + article.authors, article.date, article.source]
      .filter(Boolean)
      .join(' · ');
    if (/^https?:\/\//i.test(article.url)) {
      const link = document.createElement('a');
      link.href = article.url;
      link.rel = 'noreferrer noopener';
      link.target = '_blank';
      link.textContent = 'original page';
      by.append(' · ', link);
    }
    byId('pane-text').replaceChildren(...paragraphs(article, passage));
    byId('pane-text').lang = article.language || '';
    pane.hidden = false;
    document.documentElement.classList.add('reading');
    for (const line of openers().get(p) || []) line.classList.add('current');
    setInert(true);
    const mark = pane.querySelector('mark');
    if (mark) {
      const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop += top - pane.clientHeight / 3;
    } else pane.scrollTop = 0;
    if (focus) byId('pane-title').focus({ preventScroll: true });
  }

  // The lines that open each passage, found once.
  let byPassage = null;
  function openers() {
    if (byPassage) return byPassage;
    byPassage = new Map();
    for (const { element } of lines) {
      for (const link of element.querySelectorAll('a[href^="#p="]')) {
        const p = decodeURIComponent(link.getAttribute('href').slice(3));
        if (!byPassage.has(p)) byPassage.set(p, new Set());
        byPassage.get(p).add(element);
      }
    }
    return byPassage;
  }

  // Where the pane covers the page, the page beneath is out of reach.
  function setInert(isOpen) {
    const covered = isOpen && !isWide.matches;
    byId('briefing').inert = covered;
    document.querySelector('.bar').inert = covered;
  }
  isWide.addEventListener('change', () => setInert(!pane.hidden));

  // Every paragraph of the body and every stretch between, cut at the edges of the passage.
  function paragraphs(article, passage) {
    const text = article.text;
    const index = utf16(text, [passage.begin, passage.end, ...article.body.flat()]);
    const begin = index.get(passage.begin);
    const end = index.get(passage.end);
    const blocks = [];
    let last = 0;
    for (const [from, to] of article.body) {
      blocks.push([last, index.get(from), 'outside'], [index.get(from), index.get(to), 'body']);
      last = index.get(to);
    }
    blocks.push([last, text.length, 'outside']);
    return blocks.flatMap(([from, to, kind]) => {
      if (!text.slice(from, to).trim()) return [];
      const p = document.createElement('p');
      p.className = kind;
      p.dir = 'auto';
      const a = Math.max(from, begin);
      const b = Math.min(to, end);
      if (a < b) {
        const mark = document.createElement('mark');
        mark.textContent = text.slice(a, b);
        p.append(text.slice(from, a), mark, text.slice(b, to));
      } else p.textContent = text.slice(from, to);
      return [p];
    });
  }

  function hide() {
    pane.hidden = true;
    setInert(false);
    document.documentElement.classList.remove('reading');
  }

  function close() {
    writeHash({ p: '' });
    hide();
    document.querySelectorAll('.current').forEach((e) => e.classList.remove('current'));
    if (opener && opener.isConnected) opener.focus();
    opener = null;
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const href = link.getAttribute('href');
    event.preventDefault();
    if (href.startsWith('#p=')) {
      const p = decodeURIComponent(href.slice(3));
      opener = link;
      writeHash({ p });
      show(p, true);
    } else {
      const target = document.getElementById(href.slice(1));
      const heading = (target.matches('section') && target.querySelector('h2')) || target;
      target.scrollIntoView();
      heading.focus({ preventScroll: true });
    }
  });
  byId('close').addEventListener('click', close);
  byId('back').addEventListener('click', () => (history.state && history.state.ours ? history.back() : close()));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !pane.hidden) close();
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      event.preventDefault();
      byId('q').focus();
    }
  });

  // ---- filters

  const fields = FIELDS.map(byId).filter(Boolean);

  function plain(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  }

  // Words, and what stands between quotation marks as one.
  function phrases(text) {
    return [...text.matchAll(/[“"„]([^“”"„]+)[”"“]?|[^\s“”"„]+/g)].map((m) => (m[1] || m[0]).trim()).filter(Boolean);
  }

  function filter() {
    const value = Object.fromEntries(fields.map((field) => [field.id, field.value.trim()]));
    const words = phrases(plain(value.q || ''));
    const isActive = fields.some((field) => field.value.trim());
    let shown = 0;
    for (const line of lines) {
      if (words.length && line.text === null) line.text = plain(searchable(line.element));
      line.matches =
        (!value.actor || line.actors.includes(value.actor)) &&
        (!value.source || line.articles.includes(value.source)) &&
        (!value.status || line.status === undefined || line.status === value.status) &&
        (!value.type || line.type === undefined || line.type === value.type) &&
        inRange(line, value.from, value.to) &&
        words.every((word) => line.text.includes(word));
      line.element.classList.toggle('off', !line.matches);
      if (line.matches) shown++;
    }
    byId('found').textContent = isActive ? shown + ' of ' + lines.length + ' lines' : '';
    byId('clear').hidden = !isActive;
    count(isActive);
    for (const mark of document.querySelectorAll('.mark[data-event]')) {
      mark.classList.toggle('off', byId(mark.dataset.event).classList.contains('off'));
    }
    document.querySelectorAll('.pages').forEach((pages) => turn(pages, PAGE));
    for (const folded of document.querySelectorAll('.uncertain')) {
      folded.open ||= isActive && folded.querySelector('.line:not(.off)') !== null;
    }
  }

  // The line with what stands in its section about its speaker.
  function searchable(element) {
    const group = element.closest('.group');
    const row = element.closest('table.positions tr');
    const head = group ? group.querySelector('h3') : row ? row.querySelector('th') : null;
    const cell = element.closest('td[data-issue]');
    return [element.textContent, head && head.textContent, cell && cell.dataset.issue].filter(Boolean).join(' ');
  }

  function inRange(line, from, to) {
    if (!from && !to) return true;
    if (line.element.matches('.actor, .comparison')) return true;
    if (!line.from && !line.to) return false;
    return (!from || !line.to || line.to >= from) && (!to || !line.from || line.from <= to);
  }

  function count(isActive) {
    for (const section of document.querySelectorAll('main section')) {
      const counter = section.querySelector('.count');
      if (!counter) continue;
      const all = section.querySelectorAll('.line').length;
      const on = all - section.querySelectorAll('.line.off').length;
      counter.textContent = isActive ? on + ' of ' + counter.dataset.total : counter.dataset.total;
      section.classList.toggle('nothing', all > 0 && on === 0);
    }
    for (const group of document.querySelectorAll('.group, table.positions tbody tr, table.events')) {
      group.classList.toggle('off', !group.querySelector('.line:not(.off)'));
    }
  }

  // ---- long lists: the first lines, and a button for more

  function turn(pages, limit) {
    let n = 0;
    let rest = 0;
    for (const line of pages.children) {
      if (line.classList.contains('off')) continue;
      const isLater = ++n > limit;
      line.classList.toggle('later', isLater);
      if (isLater) rest++;
    }
    const holder = pages.closest('table') || pages;
    let button = holder.nextElementSibling;
    if (!button || !button.classList.contains('next')) button = null;
    if (button) button.remove();
    if (rest) {
      button = document.createElement('button');
      button.type = 'button';
      button.className = 'next';
      button.textContent = 'Show ' + Math.min(rest, PAGE) + ' more of ' + rest;
      button.addEventListener('click', () => {
        const next = [...pages.children].find((line) => line.classList.contains('later') && !line.classList.contains('off'));
        turn(pages, limit + PAGE);
        const link = next && next.querySelector('a');
        if (link) link.focus();
      });
      holder.after(button);
    }
  }

  let waiting = 0;
  function changed() {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      writeHash(Object.fromEntries(fields.map((field) => [field.id, field.value.trim()])), true);
      filter();
    }, 120);
  }
  fields.forEach((field) => field.addEventListener('input', changed));
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  byId('clear').addEventListener('click', () => {
    fields.forEach((field) => (field.value = ''));
    changed();
    byId('q').focus();
  });
  byId('more').addEventListener('click', () => facets(byId('facets').hidden));

  function facets(open) {
    byId('facets').hidden = !open;
    byId('more').setAttribute('aria-expanded', String(open));
  }

  // ---- the drawing: one stop for the keyboard, arrows inside, the line in words beneath

  for (const drawing of document.querySelectorAll('.drawing')) {
    const caption = drawing.querySelector('.caption');
    const marks = [...drawing.querySelectorAll('a.mark')].sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
    marks.forEach((mark, i) => mark.setAttribute('tabindex', i ? '-1' : '0'));
    const say = (event) => {
      const mark = event.target.closest('a.mark');
      if (mark) caption.textContent = mark.getAttribute('aria-label');
    };
    drawing.addEventListener('pointerover', say);
    drawing.addEventListener('focusin', say);
    drawing.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 1, ArrowDown: -1 }[event.key];
      const at = marks.indexOf(event.target.closest('a.mark'));
      if (!step || at < 0) return;
      event.preventDefault();
      let to = at + step;
      while (marks[to] && marks[to].classList.contains('off')) to += step;
      if (!marks[to]) return;
      marks[at].setAttribute('tabindex', '-1');
      marks[to].setAttribute('tabindex', '0');
      marks[to].focus();
    });
  }

  // ---- light and dark

  const theme = byId('theme');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  let dark = prefersDark.matches;
  function paint() {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    theme.textContent = dark ? 'Light' : 'Dark';
    theme.setAttribute('aria-label', dark ? 'Switch to light colours' : 'Switch to dark colours');
  }
  theme.addEventListener('click', () => {
    dark = !dark;
    paint();
  });
  prefersDark.addEventListener('change', (event) => {
    dark = event.matches;
    paint();
  });

  // ---- begin

  function restore() {
    const state = readHash();
    fields.forEach((field) => (field.value = state.get(field.id) || ''));
    if (['actor', 'source', 'from', 'to', 'status', 'type'].some((key) => state.get(key))) facets(true);
    filter();
    if (state.get('p')) show(state.get('p'), false);
    else hide();
  }
  window.addEventListener('popstate', restore);
  byId('filters').hidden = false;
  theme.hidden = false;
  paint();
  restore();
  if (isWide.matches && !readHash().get('p')) {
    const first = document.querySelector('.headline a, main a[href^="#p="]');
    if (first) show(decodeURIComponent(first.getAttribute('href').slice(3)), false);
  }
})();
