'use strict';
/** What every page has: two languages, two themes, what a picture or a table is saved as. */
var shared = (function () {
  var D = JSON.parse(document.getElementById('data').textContent);
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var FONT = 'Roboto, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, PingFang SC, Arial, sans-serif'; // without quotation marks: it stands in attributes
  var state = {
    lang: query.get('lang') || ((navigator.language || '').slice(0, 2) === 'zh' ? 'zh' : 'en'),
    theme: query.get('theme') || (window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    print: false
  };

  function l() { return state.lang === 'zh' ? 1 : 0; }
  function pick(pair) { return pair[l()]; }
  function say(key, parts) {
    var text = D.words[key] ? pick(D.words[key]) : key;
    Object.keys(parts || {}).forEach(function (name) { text = text.split('{' + name + '}').join(parts[name]); });
    return text;
  }
  function theme() { return state.print ? 'light' : state.theme; }
  function escaped(text) { return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'); }
  /** The words of an element in the language shown. */
  function visible(node) { return [].map.call(node.childNodes, function (n) { return n.nodeType === 3 ? n.textContent : n.lang && n.lang !== state.lang ? '' : visible(n); }).join(''); }
  function tableHtml(caption, head, rows) {
    return '<table><caption>' + escaped(caption) + '</caption><thead><tr>' + head.map(function (h) { return '<th scope="col">' + escaped(h) + '</th>'; }).join('') + '</tr></thead><tbody>'
      + rows.map(function (r) { return '<tr>' + r.map(function (c, i) { return i ? '<td>' + escaped(c) + '</td>' : '<th scope="row">' + escaped(c) + '</th>'; }).join('') + '</tr>'; }).join('') + '</tbody></table>';
  }
  function csvText(head, rows) {
    return '\ufeff' + [head].concat(rows).map(function (row) {
      return row.map(function (c) { var t = typeof c === 'number' ? (isFinite(c) ? String(+c.toPrecision(9)) : '') : String(c); return /[",\n]/.test(t) ? '"' + t.replace(/"/g, '""') + '"' : t; }).join(',');
    }).join('\n') + '\n';
  }
  function save(name, type, content) {
    var link = document.createElement('a'), url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: type }));
    link.href = url;
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(url); }, 4000);
  }
  function savePng(name, svg) {
    var image = new Image(), scale = 2;
    image.onload = function () {
      var canvas = document.createElement('canvas');
      canvas.width = image.width * scale;
      canvas.height = image.height * scale;
      var context = canvas.getContext('2d');
      context.scale(scale, scale);
      context.drawImage(image, 0, 0);
      canvas.toBlob(function (blob) { save(name, 'image/png', blob); });
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  }
  /** A table that is wider than its place can be moved with the keys. */
  function reachable() {
    [].forEach.call(document.querySelectorAll('.scroll'), function (e) {
      if (e.scrollWidth <= e.clientWidth + 1 && e.scrollHeight <= e.clientHeight + 1) { e.removeAttribute('tabindex'); return; }
      var caption = e.querySelector('caption') || e.querySelector('[aria-label]');
      e.tabIndex = 0;
      e.setAttribute('role', 'group');
      e.setAttribute('aria-label', !caption ? say('table') : caption.tagName === 'CAPTION' ? visible(caption) : caption.getAttribute('aria-label'));
    });
  }
  /** Language, theme and the words that follow from them. */
  function dress() {
    var button = document.getElementById('language');
    root.lang = state.lang;
    root.dataset.theme = theme();
    button.textContent = say('language');
    button.setAttribute('lang', l() ? 'en' : 'zh');
    button.className = 'switch';
    document.getElementById('theme').textContent = say(state.theme === 'dark' ? 'theme.light' : 'theme.dark');
    document.title = visible(document.querySelector('h1'));
    [].forEach.call(document.querySelectorAll('[data-label]'), function (e) { e.setAttribute('aria-label', say(e.dataset.label)); });
  }
  /** Draws anew when a reader switches, and on white for paper. */
  function listen(draw, beforePaper) {
    var print = document.getElementById('print');
    document.getElementById('language').addEventListener('click', function () { state.lang = state.lang === 'zh' ? 'en' : 'zh'; draw(); });
    document.getElementById('theme').addEventListener('click', function () { state.theme = state.theme === 'dark' ? 'light' : 'dark'; draw(); });
    if (print) { print.addEventListener('click', function () { window.print(); }); }
    addEventListener('beforeprint', function () { state.print = true; root.dataset.theme = 'light'; beforePaper(); });
    addEventListener('afterprint', function () { state.print = false; draw(); });
  }
  /** With ?only=ID in the address a single figure is left, for pictures. */
  function leaveOnly(id) {
    for (var e = document.getElementById(id); e && e !== document.body; e = e.parentNode) {
      [].forEach.call(e.parentNode.children, function (other) { other.hidden = other.hidden || (other !== e && other.tagName !== 'SCRIPT'); });
    }
  }
  if (query.has('only')) { leaveOnly(query.get('only')); }

  return { D: D, root: root, query: query, FONT: FONT, state: state, l: l, pick: pick, say: say, theme: theme, escaped: escaped, visible: visible, tableHtml: tableHtml, csvText: csvText,
    save: save, savePng: savePng, reachable: reachable, dress: dress, listen: listen };
}());
