(function () {
  'use strict';
  var root = document.documentElement, button = document.getElementById('language');
  function show(lang) {
    root.lang = lang;
    document.title = button.getAttribute('data-title-' + lang);
    button.textContent = lang === 'zh' ? 'English' : '中文';
    button.lang = lang === 'zh' ? 'en' : 'zh';
    button.hidden = false;
    [].forEach.call(document.querySelectorAll('[data-label-' + lang + ']'), function (e) { e.setAttribute('aria-label', e.getAttribute('data-label-' + lang)); });
    root.classList.add('drawn');
  }
  var asked = new URLSearchParams(location.search).get('lang') || navigator.language || '';
  show(asked.slice(0, 2) === 'zh' ? 'zh' : 'en');
  button.addEventListener('click', function () { show(root.lang === 'zh' ? 'en' : 'zh'); });
}());
