(function () {
  var state = shared.state, D = shared.D;
  function standing(box) { return [].filter.call(box.querySelectorAll('.drawing'), function (d) { return d.lang === state.lang; })[0]; }
  /** The picture alone: colours fall back to those on white where no theme is. */
  function svgOf(box) {
    var svg = standing(box).querySelector('svg').cloneNode(true), sides = svg.getAttribute('viewBox').split(' ');
    svg.setAttribute('width', sides[2]);
    svg.setAttribute('height', sides[3]);
    svg.insertAdjacentHTML('afterbegin', '<style>' + document.getElementById('fonts').textContent + '</style>');
    return new XMLSerializer().serializeToString(svg);
  }
  function draw() {
    shared.dress();
    [].forEach.call(document.querySelectorAll('figure[data-figure]'), function (box) {
      if (box.querySelector('details').open) { fill(box); }
    });
    shared.reachable();
  }
  function fill(box) {
    var table = D.figures[box.dataset.figure];
    box.querySelector('details .scroll').innerHTML = shared.tableHtml(standing(box).querySelector('svg').getAttribute('aria-label'), table[0], table.slice(1).map(function (row) {
      return row.map(function (c) { return typeof c === 'number' ? +c.toPrecision(6) : c; });
    }));
    shared.reachable();
  }
  [].forEach.call(document.querySelectorAll('figure[data-figure]'), function (box) {
    var name = box.dataset.figure;
    box.querySelector('details').addEventListener('toggle', function (e) { if (e.target.open) { fill(box); } });
    [].forEach.call(box.querySelectorAll('[data-save]'), function (b) {
      b.addEventListener('click', function () {
        if (b.dataset.save === 'csv') { shared.save(name + '.csv', 'text/csv', shared.csvText(D.figures[name][0], D.figures[name].slice(1))); }
        if (b.dataset.save === 'svg') { shared.save(name + '.svg', 'image/svg+xml', svgOf(box)); }
        if (b.dataset.save === 'png') { shared.savePng(name + '.png', svgOf(box)); }
      });
    });
  });
  shared.listen(draw, function () {});
  addEventListener('resize', shared.reachable);
  draw();
  shared.root.classList.add('drawn');
}());
