(function () {
  var D = shared.D, root = shared.root, query = shared.query, FONT = shared.FONT, l = shared.l, pick = shared.pick, say = shared.say, theme = shared.theme, escaped = shared.escaped;
  var visible = shared.visible, tableHtml = shared.tableHtml, csvText = shared.csvText, save = shared.save, savePng = shared.savePng, reachable = shared.reachable;
  var SCENARIOS = {
    light: ['#0072b2', '#c44f00', '#00795a', '#b3568a', '#9a6a00', '#2f86b8', '#4b4b4b', '#7a5c14'],
    dark: ['#5cb3e6', '#ff9a56', '#3fcf9f', '#eda6cf', '#f2c14e', '#9ad4f5', '#cfd4da', '#d0b062']
  };
  var DIFFERENCES = {
    light: ['#5e3c99', '#8a2f5d', '#01665e', '#8c510a', '#35618f', '#5a5a00', '#4b4b4b'],
    dark: ['#b9a0f5', '#f09ac4', '#62d3c8', '#e6b176', '#95bdf0', '#d2d266', '#cfd4da']
  };
  var KINDS_ON = {
    light: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#882255', '#8c8c3c', '#4a3fa8', '#ddcc77', '#44aa99'],
    dark: ['#2b8fd0', '#e69f00', '#17ad83', '#d98bb7', '#7cc6f0', '#e87022', '#c25588', '#a5a552', '#8478e0', '#e5d78a', '#5cc0ae']
  };
  var OUTCOMES = { settlesTransfers: '#0b4f8a', settlesKeeps: '#6fb3dc', commutesWeekly: '#e69f00', commutesDaily: '#f3d37a', declines: '#b3b9c1' };
  var SEQUENCE = ['#f1f5d8', '#d3eab8', '#a1dab4', '#5fc1bf', '#36a0c0', '#2a73af', '#27479b', '#0c1f63'];
  var DIVERGING = ['#7f3b08', '#b9650d', '#e8a65a', '#f6d3a5', '#cfc3ea', '#b0a6d0', '#7d6aa9', '#4a2a83'];
  /** Beyond this a measure says nothing more: its axis ends there and says so. */
  var CUT = { interestCover: 20 };
  var DASHES = ['solid', [7, 3], [2, 2], [9, 3, 2, 3], [4, 2], [12, 4], [3, 3], [1, 3]];
  // The new area is the place whose moved posts are followed; its name comes first where names are tight.
  var NEW_AREA = Object.keys(D.places).filter(function (id) { return D.series['settledShare|' + id]; })[0];
  var CITIES = (D.map ? D.map.seats.map(function (s) { return s[0]; }) : Object.keys(D.places)).sort(function (a, b) { return (b === NEW_AREA) - (a === NEW_AREA); });

  var state = Object.assign(shared.state, { mode: query.has('mode') ? +query.get('mode') : -1, place: {} });

  // ---- words and numbers

  function ink(name) {
    var dark = theme() === 'dark';
    return { ink: dark ? '#e8ecf0' : '#1f2933', soft: dark ? '#a9b4c0' : '#52606d', line: dark ? '#39424d' : '#e1e5ea',
      axis: dark ? '#7d8895' : '#8592a0', paper: dark ? '#14181d' : '#ffffff', nothing: dark ? '#3a424c' : '#e1e5ea' }[name];
  }
  function scenario(s) { return pick(D.scenarios[s][1]); }
  function place(id) { return D.places[id] ? pick(D.places[id]) : D.words['place.' + id] ? say('place.' + id) : id; }
  function measure(m) { return D.measures[m] ? pick(D.measures[m][0]) : m; }
  function kind(m) { var last = m.slice(m.indexOf('.') + 1); return D.words['kind.' + last] ? say('kind.' + last) : D.measures[m] ? pick(D.measures[m][1]) : last; }
  function group(g) { return D.words['group.' + g] ? say('group.' + g) : g; }
  var order = Object.keys(D.words);
  /** Groups in the order of the table of words. */
  function byGroup(a, b) { return order.indexOf('group.' + a) - order.indexOf('group.' + b); }
  function colour(s) { return SCENARIOS[theme()][s % 8]; }
  function kindColours() { return KINDS_ON[theme()]; }
  function differenceColour(i) { return DIFFERENCES[theme()][i % 7]; }
  function monthText(m) { return Math.floor(m / 12) + '-' + (m % 12 < 9 ? '0' : '') + (m % 12 + 1); }
  function monthWords(m) {
    var year = Math.floor(m / 12), number = m % 12 + 1;
    return l() ? year + '年' + number + '月' : ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][number - 1] + ' ' + year;
  }
  function unit(u) { var x = u[l()]; return { label: x[0], factor: x[1], difference: x[2], decimals: x[3] }; }
  /** To nine significant digits first, then to so many behind the point; ties go away from zero, as in the tables of the page. */
  function fixed(size, decimals) {
    var kept = String(+size.toPrecision(9));
    return kept.indexOf('e') < 0 ? (+(Math.round(+(kept + 'e' + decimals)) + 'e-' + decimals)).toFixed(decimals) : (+kept).toFixed(decimals);
  }
  /** What is not 0 does not look like it: up to {@code more} further digits behind the point. */
  function digits(v, decimals, more) {
    if (!isFinite(v)) { return '–'; }
    var size = Math.abs(v), behind = decimals, most = decimals + (more === undefined ? 3 : more);
    while (+fixed(size, behind) === 0 && behind < most) { behind++; }
    var text = fixed(size, behind);
    if (+text === 0) { text = fixed(0, decimals); }
    var parts = text.split('.');
    parts[0] = parts[0].replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    return (v < 0 && +text !== 0 ? '\u2212' : '') + parts.join('.');
  }
  function signed(v, decimals) {
    var text = digits(v, decimals, Math.max(0, 9 - decimals));
    return (v > 0 && /[1-9]/.test(text) ? '+' : '') + text;
  }
  function show(v, decimals) { return state.mode < 0 ? digits(v, decimals) : signed(v, decimals); }
  function range(low, high, decimals) { return isFinite(low) ? '[' + show(low, decimals) + ', ' + show(high, decimals) + ']' : ''; }
  /** Digits behind the point: those of the unit for levels, two significant ones of the half width of the interval for differences. */
  function behind(v, decimals) {
    var half = (v.high - v.low) / 2;
    return state.mode < 0 || !(half > 0) ? decimals : Math.max(0, Math.min(9, 1 - Math.floor(Math.log10(+half.toPrecision(9)))));
  }
  /** Mean and interval in words. */
  function value(v, decimals) { var d = behind(v, decimals); return show(v.mean, d); }
  function interval(v, decimals) { var d = behind(v, decimals); return range(v.low, v.high, d); }
  function point(x, j) { return { mean: x.mean[j], low: x.low[j], high: x.high[j] }; }
  function unpack(packed) {
    if (!packed) { return null; }
    if (!packed.v) {
      var bytes = atob(packed.b), n = bytes.length / 2, step = (packed.h - packed.l) / 65534;
      packed.v = new Float64Array(n);
      for (var i = 0; i < n; i++) {
        var c = bytes.charCodeAt(2 * i) | bytes.charCodeAt(2 * i + 1) << 8;
        packed.v[i] = c === 65535 ? NaN : packed.l + c * step;
      }
      (packed.x || []).forEach(function (run) { for (var j = 1; j < run.length; j++) { packed.v[run[0] + j - 1] = run[j] === null ? NaN : run[j]; } });
    }
    return packed.v;
  }

  // ---- what is shown: levels of scenarios, or differences of pairs

  /** The lines of a chart: scenarios, or each other scenario against the chosen reference. */
  function subjects() {
    var all = [];
    D.scenarios.forEach(function (pair, s) {
      if (state.mode < 0) {
        all.push({ s: s, label: scenario(s), colour: colour(s), dash: DASHES[s % 8] });
      } else if (s !== state.mode) {
        all.push({ s: s, label: scenario(s) + ' \u2212 ' + scenario(state.mode), colour: differenceColour(all.length), dash: DASHES[all.length % 8] });
      }
    });
    return all;
  }
  /** Months, means and bands of one measure at one place, in the unit shown. */
  function line(m, p, s) {
    var series = D.series[m + '|' + p];
    if (!series) { return null; }
    var u = unit(series.u), sign = 1, packed, grid;
    if (state.mode < 0) {
      packed = series.s[s];
      grid = series.m;
    } else {
      var a = Math.min(s, state.mode), b = Math.max(s, state.mode);
      sign = a === state.mode ? 1 : -1;
      packed = series.p[D.pairs.findIndex(function (pair) { return pair[0] === a && pair[1] === b; })];
      grid = series.d;
    }
    var v = unpack(packed);
    if (!v) { return null; }
    var n = grid[2], out = { months: [], mean: [], low: [], high: [], unit: u };
    for (var i = 0; i < n; i++) {
      var low = sign * v[n + i] * u.factor, high = sign * v[2 * n + i] * u.factor;
      out.months.push(grid[0] + i * grid[1]);
      out.mean.push(sign * v[i] * u.factor);
      out.low.push(Math.min(low, high));
      out.high.push(Math.max(low, high));
    }
    return out;
  }
  function at(found, month) {
    var i = found ? found.months.indexOf(month) : -1;
    return i < 0 ? { mean: NaN, low: NaN, high: NaN } : { mean: found.mean[i], low: found.low[i], high: found.high[i] };
  }
  function last(m, p, s) { return at(line(m, p, s), D.last); }
  function unitOf(m, p) { var series = D.series[m + '|' + p]; return series ? unit(series.u) : { label: '', factor: 1, difference: '', decimals: 1 }; }
  function unitLabel(u) { return state.mode < 0 ? u.label : u.difference; }
  function matters(m, p) {
    var series = D.series[m + '|' + p];
    return series && series.s.some(function (packed) { return packed && (packed.h !== 0 || packed.l !== 0); });
  }

  // ---- the parts of a drawing

  function nice(low, high, zero) {
    if (!isFinite(low) || !isFinite(high)) { low = 0; high = 1; }
    if (zero || (low >= 0 && low < 0.6 * high)) { low = Math.min(0, low); }
    if (zero || (high <= 0 && high > 0.6 * low)) { high = Math.max(0, high); }
    if (low === high) { high = low + Math.max(1e-9, Math.abs(low) * 0.1 || 1); }
    var raw = (high - low) / 5, power = Math.pow(10, Math.floor(Math.log10(raw))), rest = raw / power;
    var step = (rest > 5 ? 10 : rest > 2 ? 5 : rest > 1 ? 2 : 1) * power;
    return { min: Math.floor(low / step + 1e-9) * step, max: Math.ceil(high / step - 1e-9) * step, interval: step,
      decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
  }
  function extent(lists) {
    var low = Infinity, high = -Infinity;
    lists.forEach(function (list) { list.forEach(function (v) { if (isFinite(v)) { low = Math.min(low, v); high = Math.max(high, v); } }); });
    return [low, high];
  }
  function text(size, colourName, bold) {
    return { fontSize: size, color: ink(colourName || 'soft'), fontFamily: FONT, fontWeight: bold ? 700 : 400 };
  }
  function frame(top) {
    return { animation: false, backgroundColor: 'transparent', textStyle: { fontFamily: FONT }, title: [], grid: [], xAxis: [], yAxis: [], series: [], graphic: [],
      tooltip: { confine: true, backgroundColor: ink('paper'), borderColor: ink('axis'), textStyle: text(13, 'ink'), extraCssText: 'max-width:340px;white-space:normal;box-shadow:none' }, top: top };
  }
  function heading(option, what, unitText, left, top, width) {
    option.title.push({ text: what, subtext: unitText || '', left: left, top: top, padding: 0, itemGap: 3,
      textStyle: Object.assign(text(13, 'ink', true), { width: width, overflow: 'truncate' }), subtextStyle: Object.assign(text(12), { width: width, overflow: 'truncate' }) });
  }
  function valueAxis(i, scale, other) {
    return Object.assign({ gridIndex: i, type: 'value', min: scale.min, max: scale.max, interval: scale.interval, axisLine: { show: false }, axisTick: { show: false },
      splitLine: { lineStyle: { color: ink('line') } }, axisLabel: Object.assign(text(11.5), { formatter: function (v) { return show(v, scale.decimals); } }) }, other || {});
  }
  function yearAxis(i, width) {
    var first = D.first / 12, end = (D.last + 1) / 12, step = end - first > 12 ? (width < 230 ? 10 : 5) : end - first > 5 ? 2 : 1;
    return { gridIndex: i, type: 'value', min: first, max: end, interval: step, axisLine: { onZero: false, lineStyle: { color: ink('axis') } }, axisTick: { show: false }, splitLine: { show: false },
      axisLabel: Object.assign(text(11.5), { formatter: String, customValues: ticks(first, end, step) }) };
  }
  function ticks(first, end, step) {
    var all = [];
    for (var y = Math.ceil(first / step) * step; y < end - 0.2; y += step) { all.push(y); }
    return all;
  }
  function band(i, xs, low, high, fill) {
    var parts = [], part = [];
    for (var k = 0; k <= xs.length; k++) {
      if (k < xs.length && isFinite(low[k]) && isFinite(high[k])) { part.push(k); } else if (part.length) { parts.push(part); part = []; }
    }
    return { type: 'custom', xAxisIndex: i, yAxisIndex: i, silent: true, clip: true, z: 1, tooltip: { show: false }, data: parts.map(function (p) { return [xs[p[0]], low[p[0]]]; }),
      renderItem: function (params, api) {
        var p = parts[params.dataIndex];
        var up = p.map(function (k) { return api.coord([xs[k], high[k]]); });
        var down = p.map(function (k) { return api.coord([xs[k], low[k]]); }).reverse();
        return { type: 'polygon', shape: { points: up.concat(down) }, style: { fill: fill, opacity: theme() === 'dark' ? 0.28 : 0.2 } };
      } };
  }
  function zeroLine(axis) {
    return { silent: true, symbol: 'none', animation: false, label: { show: false }, lineStyle: { color: ink('ink'), width: 1, type: 'solid' }, data: [axis === 'x' ? { xAxis: 0 } : { yAxis: 0 }] };
  }
  function tip(head, rows) {
    return '<div class="tip"><b>' + escaped(head) + '</b><table>' + rows.map(function (r) {
      return '<tr><td><i style="background:' + r[0] + '"></i>' + escaped(r[1]) + '</td><td><b>' + escaped(r[2]) + '</b></td><td>' + escaped(r[3] || '') + '</td></tr>';
    }).join('') + '</table></div>';
  }
  /** As many panels side by side as there is room for, and rows of like length. */
  function columns(width, panels, least) {
    var most = Math.max(1, Math.min(panels, Math.floor((width + 24) / (least + 24))));
    return Math.ceil(panels / Math.ceil(panels / most));
  }
  function bandLegend(all) {
    return all.map(function (x) { return { colour: x.colour, label: x.label, mark: 'line', dash: x.dash }; })
      .concat(D.single ? [] : [{ colour: all[0] ? all[0].colour : '#888', label: say(state.mode < 0 ? 'band.levels' : 'band.difference'), mark: 'band' }]);
  }
  function tell(m, p, all) {
    var u = unitOf(m, p), label = unitLabel(u);
    var parts = all.map(function (x) {
      var v = last(m, p, x.s);
      return isFinite(v.mean) ? x.label + ' ' + value(v, u.decimals) + (state.mode < 0 ? '' : ' ' + interval(v, u.decimals)) : '';
    }).filter(Boolean);
    return parts.length ? measure(m) + (l() ? '，' : ', ') + place(p) + (l() ? '，' : ', ') + monthWords(D.last) + (label ? (l() ? '，' : ', ') + label : '') + (l() ? '：' : ': ') + parts.join(l() ? '；' : '; ') + (l() ? '。' : '.') : '';
  }

  // ---- charts of lines

  function lines(chart, width, top) {
    var all = subjects(), panels = chart.panels.map(function (p) { return { m: p.m, p: chart.anyPlace ? state.place[chart.id] || p.p : p.p }; })
      .filter(function (p) { return D.series[p.m + '|' + p.p]; });
    var data = panels.map(function (p) {
      return { head: measure(p.m), place: p.p, m: p.m, unit: unitOf(p.m, p.p), x: function (v) { return v / 12; },
        lines: all.map(function (x) { return { of: x, v: line(p.m, p.p, x.s) }; }).filter(function (y) { return y.v; }) };
    });
    return drawLines(chart, data, width, top, {
      axis: yearAxis, name: monthWords, key: monthText, sub: panels.length ? tell(panels[0].m, panels[0].p, all) : '', column: 'month', legend: bandLegend(all),
      rows: function (m) { return m % 12 === 11 || m === D.last; }, symbol: false });
  }
  function survival(chart, width, top) {
    var all = subjects();
    var data = chart.panels.map(function (p) {
      var spans = p.of.map(function (m) { return { m: m, k: +m.split('.')[1] }; }).sort(function (a, b) { return a.k - b.k; });
      return { head: measure(p.m + '.' + spans[0].k).replace(/\s*after \d+ months|\d+个月后/, ''), place: p.p, m: p.m, unit: unitOf(spans[0].m, p.p), x: function (v) { return v; },
        lines: all.map(function (x) {
          var start = state.mode < 0 ? 100 : 0, v = { months: [0], mean: [start], low: [start], high: [start] };
          spans.forEach(function (span) {
            var found = last(span.m, p.p, x.s);
            if (isFinite(found.mean)) { v.months.push(span.k); v.mean.push(found.mean); v.low.push(found.low); v.high.push(found.high); }
          });
          return { of: x, v: v };
        }) };
    });
    return drawLines(chart, data, width, top, {
      axis: function (i) {
        return { gridIndex: i, type: 'value', min: 0, max: 120, interval: 24, name: say('months.since'), nameLocation: 'middle', nameGap: 24, nameTextStyle: text(11.5), axisLine: { onZero: false, lineStyle: { color: ink('axis') } }, axisTick: { show: false }, splitLine: { show: false }, axisLabel: text(11.5) };
      }, name: function (k) { return k + ' ' + say('months.since'); }, key: String, sub: '', column: 'months since', legend: bandLegend(all), rows: function () { return true; }, symbol: true, foot: 20 });
  }
  function drawLines(chart, data, width, top, how) {
    var count = data.length, cols = columns(width, count, 205), gap = 28, cell = (width - gap * (cols - 1)) / cols, tall = count === 1 ? (state.print && width < 400 ? 150 : 260) : 200, row = tall + 52 + (how.foot || 0);
    var option = frame(top), meta = [], csv = [], head = [how.column], tableRows = {};
    data.forEach(function (panel, i) {
      var left = (i % cols) * (cell + gap), y = top + Math.floor(i / cols) * row;
      heading(option, panel.head, place(panel.place) + (unitLabel(panel.unit) ? ' · ' + unitLabel(panel.unit) : ''), left, y, cell);
      option.grid.push({ left: left + 50, top: y + 40, width: cell - 54, height: tall - 20 });
      var reach = extent([].concat.apply([], panel.lines.map(function (x) { return [x.v.mean, x.v.low, x.v.high]; })));
      var scale = nice(reach[0], state.mode < 0 && CUT[panel.m] < reach[1] ? CUT[panel.m] : reach[1], state.mode >= 0);
      if (state.mode < 0 && (scale.min > 0 || scale.max < reach[1])) {
        var said = option.title[option.title.length - 1];
        said.subtext += (l() ? '，' : ', ') + (scale.min > 0 ? say('axis.from', { x: digits(scale.min, scale.decimals) }) : say('axis.cut', { x: digits(scale.max, scale.decimals) }));
      }
      option.xAxis.push(how.axis(i, cell));
      option.yAxis.push(valueAxis(i, scale));
      panel.lines.forEach(function (x, k) {
        var xs = x.v.months.map(panel.x);
        option.series.push(band(i, xs, x.v.low, x.v.high, x.of.colour));
        meta.push(null);
        option.series.push({ type: 'line', name: x.of.label, xAxisIndex: i, yAxisIndex: i, showSymbol: how.symbol, symbol: 'circle', symbolSize: 6, z: 3, connectNulls: false,
          data: xs.map(function (v, j) { return [v, isFinite(x.v.mean[j]) ? x.v.mean[j] : null]; }), lineStyle: { width: 2.2, color: x.of.colour, type: x.of.dash }, itemStyle: { color: x.of.colour },
          markLine: state.mode >= 0 && k === 0 ? zeroLine('y') : undefined });
        meta.push({ panel: panel, x: x });
        x.v.months.forEach(function (m, j) {
          if (isFinite(x.v.mean[j])) {
            csv.push([panel.m, panel.place, x.of.label, how.key(m), x.v.mean[j], x.v.low[j], x.v.high[j], unitLabel(panel.unit)]);
            if (how.rows(m)) {
              var cells = tableRows[m] = tableRows[m] || {};
              cells[i + '.' + k] = value(point(x.v, j), panel.unit.decimals) + ' ' + interval(point(x.v, j), panel.unit.decimals);
            }
          }
        });
        head.push(panel.head + (unitLabel(panel.unit) ? ', ' + unitLabel(panel.unit) : '') + ': ' + x.of.label);
      });
    });
    option.tooltip.trigger = 'axis';
    option.tooltip.axisPointer = { type: 'line', lineStyle: { color: ink('axis') }, label: { show: false } };
    option.tooltip.formatter = function (params) {
      var some = [].concat(params).filter(function (p) { return meta[p.seriesIndex]; });
      if (!some.length) { return ''; }
      var first = meta[some[0].seriesIndex];
      return tip(first.panel.head + ', ' + how.name(first.x.v.months[some[0].dataIndex]), some.map(function (p) {
        var x = meta[p.seriesIndex].x, d = first.panel.unit.decimals, j = p.dataIndex;
        return [x.of.colour, x.of.label, value(point(x.v, j), d) + ' ' + unitLabel(first.panel.unit), interval(point(x.v, j), d)];
      }));
    };
    var table = Object.keys(tableRows).map(Number).sort(function (a, b) { return a - b; }).map(function (m) {
      var cells = [how.key(m)];
      data.forEach(function (panel, i) { panel.lines.forEach(function (x, k) { cells.push(tableRows[m][i + '.' + k] || '–'); }); });
      return cells;
    });
    return { option: option, height: Math.ceil(count / cols) * row, legend: how.legend, sub: how.sub, head: head, rows: table,
      csvHead: ['measure', 'place', 'scenario', how.column.replace(' ', '_'), 'mean', state.mode < 0 ? 'p5' : 'ci95_low', state.mode < 0 ? 'p95' : 'ci95_high', 'unit'], csv: csv,
      empty: !count || !data.some(function (p) { return p.lines.length; }) };
  }

  // ---- kinds that add up

  function kindsOf(chart) {
    var panel = chart.panels[0], p = chart.anyPlace ? state.place[chart.id] || panel.p : panel.p;
    var kinds = panel.of.concat(Object.keys(D.series).filter(function (key) {
      return key.split('|')[1] === p && key.indexOf(panel.m + '.') === 0;
    }).map(function (key) { return key.split('|')[0]; })).filter(function (m, i, list) { return list.indexOf(m) === i; });
    return { stem: panel.m, place: p, kinds: coloured(kinds.filter(function (m) { return matters(m, p); })) };
  }
  /** A kind has its own colour in every chart; those without one get what is left. */
  function coloured(kinds) {
    var own = kinds.map(function (m) { return D.measures[m] ? D.measures[m][2] : -1; }), left = kindColours().map(function (c, i) { return i; }).filter(function (i) { return own.indexOf(i) < 0; });
    return kinds.map(function (m, i) { return { m: m, colour: kindColours()[own[i] >= 0 ? own[i] : left.length ? left.shift() : i % kindColours().length] }; });
  }
  /** One unit for all kinds, so that they can be added: that of the largest. */
  function commonUnit(found) {
    var units = found.kinds.map(function (k) { return unitOf(k.m, found.place); });
    return units.sort(function (a, b) { return a.factor - b.factor || a.decimals - b.decimals; })[0] || unitOf('', '');
  }
  function kindLegend(found) {
    return found.kinds.map(function (k) { return { colour: k.colour, label: kind(k.m), mark: 'fill' }; });
  }
  function areas(chart, width, top) {
    var found = kindsOf(chart), u = commonUnit(found);
    if (state.mode >= 0) { return kindDifferences(chart, found, width, top); }
    var all = subjects(), cols = columns(width, all.length, 300), gap = 28, cell = (width - gap * (cols - 1)) / cols, tall = 230, row = tall + 52;
    var option = frame(top), meta = [], csv = [], rows = {}, most = 0, head = ['month'];
    var data = all.map(function (x) {
      var ls = found.kinds.map(function (k) { return line(k.m, found.place, x.s); });
      var n = ls.length ? ls[0].months.length : 0;
      for (var j = 0; j < n; j++) { most = Math.max(most, ls.reduce(function (sum, v) { return sum + (v && v.mean[j] > 0 ? v.mean[j] : 0); }, 0)); }
      return ls;
    });
    var scale = nice(0, most, true);
    all.forEach(function (x, i) {
      var left = (i % cols) * (cell + gap), y = top + Math.floor(i / cols) * row;
      heading(option, x.label, place(found.place) + ' · ' + u.label, left, y, cell);
      option.grid.push({ left: left + 50, top: y + 40, width: cell - 54, height: tall - 20 });
      option.xAxis.push(yearAxis(i, cell));
      option.yAxis.push(valueAxis(i, scale));
      found.kinds.forEach(function (k, n) {
        var v = data[i][n];
        if (!v) { return; }
        option.series.push({ type: 'line', stack: 'p' + i, xAxisIndex: i, yAxisIndex: i, showSymbol: false, symbol: 'circle', lineStyle: { width: 0.6, color: ink('paper') }, areaStyle: { color: k.colour, opacity: 1 }, itemStyle: { color: k.colour },
          data: v.months.map(function (m, j) { return [m / 12, isFinite(v.mean[j]) ? Math.max(0, v.mean[j]) : null]; }) });
        meta.push({ x: x, k: k, v: v });
        v.months.forEach(function (m, j) {
          if (isFinite(v.mean[j])) {
            csv.push([k.m, found.place, x.label, monthText(m), v.mean[j], v.low[j], v.high[j], u.label]);
            if (m % 12 === 11 || m === D.last) { (rows[m] = rows[m] || {})[i + '.' + n] = digits(v.mean[j], u.decimals); }
          }
        });
        head.push(x.label + ': ' + kind(k.m));
      });
    });
    option.tooltip.trigger = 'axis';
    option.tooltip.axisPointer = { type: 'line', lineStyle: { color: ink('axis') }, label: { show: false } };
    option.tooltip.formatter = function (params) {
      var some = [].concat(params).filter(function (p) { return meta[p.seriesIndex]; });
      if (!some.length) { return ''; }
      var sum = 0, j = some[0].dataIndex, first = meta[some[0].seriesIndex];
      var list = some.map(function (p) { var t = meta[p.seriesIndex]; sum += t.v.mean[p.dataIndex] || 0; return [t.k.colour, kind(t.k.m), digits(t.v.mean[p.dataIndex], u.decimals)]; }).reverse();
      return tip(first.x.label + ', ' + monthWords(first.v.months[j]), [['transparent', say('all'), digits(sum, u.decimals) + ' ' + u.label]].concat(list));
    };
    var table = Object.keys(rows).map(Number).sort(function (a, b) { return a - b; }).map(function (m) {
      var cells = [monthText(m)];
      all.forEach(function (x, i) { found.kinds.forEach(function (k, n) { if (data[i][n]) { cells.push(rows[m][i + '.' + n] || '–'); } }); });
      return cells;
    });
    return { option: option, height: Math.ceil(all.length / cols) * row, legend: kindLegend(found), sub: totals(found, all, u), head: head, rows: table,
      csvHead: ['measure', 'place', 'scenario', 'month', 'mean', 'p5', 'p95', 'unit'], csv: csv, empty: !found.kinds.length };
  }
  function totals(found, all, u) {
    return found.kinds.length ? say('all.kinds') + (l() ? '，' : ', ') + monthWords(D.last) + (l() ? '，' : ', ') + u.label + (l() ? '：' : ': ') + all.map(function (x) {
      return x.label + ' ' + digits(found.kinds.reduce(function (sum, k) { var v = last(k.m, found.place, x.s).mean; return sum + (isFinite(v) ? v : 0); }, 0), u.decimals);
    }).join(l() ? '；' : '; ') + (l() ? '。' : '.') : '';
  }
  function stacks(chart, width, top) {
    var found = kindsOf(chart), u = commonUnit(found);
    if (state.mode >= 0) { return kindDifferences(chart, found, width, top); }
    var all = subjects(), months = D.dated;
    var panels = months.map(function (m) {
      return { head: monthWords(m), unit: u.label, bars: all.map(function (x) {
        return { label: x.label, parts: found.kinds.map(function (k) { return { label: kind(k.m), m: k.m, colour: k.colour, v: Math.max(0, at(line(k.m, found.place, x.s), m).mean || 0) }; }) };
      }) };
    });
    var drawn = drawBars(panels, width, top, u.decimals > 1 ? 1 : u.decimals, 0);
    drawn.legend = kindLegend(found);
    drawn.sub = totals(found, all, u);
    drawn.empty = !found.kinds.length;
    return drawn;
  }
  function outcomes(chart, width, top) {
    var all = subjects(), panel = chart.panels[0], groups = [];
    panel.of.forEach(function (m) { var g = m.split('.').slice(2).join('.'); if (groups.indexOf(g) < 0) { groups.push(g); } });
    groups.sort(byGroup);
    var names = Object.keys(OUTCOMES);
    if (state.mode >= 0) {
      return dots(groups.map(function (g) {
        return { head: group(g), unit: unitLabel(unitOf(panel.of[0], panel.p)), decimals: 1, names: names.map(function (o) { return say('outcome.' + o); }),
          of: names.map(function (o) { return panel.m + '.' + o + '.' + g; }), place: panel.p,
          points: all.map(function (x) { return { of: x, v: names.map(function (o) { return last(panel.m + '.' + o + '.' + g, panel.p, x.s); }) }; }) };
      }), width, top, all);
    }
    var panels = groups.map(function (g) {
      return { head: group(g), unit: '%', bars: all.map(function (x) {
        return { label: x.label, parts: names.map(function (o) { var m = panel.m + '.' + o + '.' + g; return { label: say('outcome.' + o), m: m, colour: OUTCOMES[o], v: last(m, panel.p, x.s).mean || 0 }; }) };
      }) };
    });
    var drawn = drawBars(panels, width, top, 0, 100);
    drawn.legend = names.map(function (o) { return { colour: OUTCOMES[o], label: say('outcome.' + o), mark: 'fill' }; });
    drawn.sub = '';
    return drawn;
  }
  function drawBars(panels, width, top, decimals, whole) {
    var option = frame(top), meta = [], y = top, csv = [], rows = [], names = panels.length && panels[0].bars.length ? panels[0].bars[0].parts.map(function (p) { return p.label; }) : [];
    var most = whole || 0, left = Math.min(150, width * 0.34, 26 + Math.max.apply(null, (panels[0] ? panels[0].bars : []).map(function (b) { return measureText(b.label, 12.5); })));
    panels.forEach(function (p) { p.bars.forEach(function (b) { most = Math.max(most, b.parts.reduce(function (sum, q) { return sum + q.v; }, 0)); }); });
    var scale = whole ? { min: 0, max: 100, interval: 25, decimals: 0 } : nice(0, most, true);
    panels.forEach(function (p, i) {
      var pitch = p.bars.length > 3 ? (state.print ? 16 : 26) : 34, tall = p.bars.length * pitch;
      heading(option, p.head, p.unit, 0, y, width);
      option.grid.push({ left: left, top: y + 38, width: width - left - 56, height: tall });
      option.yAxis.push({ gridIndex: i, type: 'category', inverse: true, data: p.bars.map(function (b) { return b.label; }), axisLine: { show: false }, axisTick: { show: false }, axisLabel: Object.assign(text(12.5, 'ink'), { width: left - 12, overflow: 'break' }) });
      option.xAxis.push(valueAxis(i, scale, { axisLabel: Object.assign(text(11.5), { show: i === panels.length - 1, formatter: function (v) { return digits(v, scale.decimals); } }) }));
      var pixel = (width - left - 56) / (scale.max - scale.min);
      names.forEach(function (name, n) {
        option.series.push({ type: 'bar', stack: 'b' + i, xAxisIndex: i, yAxisIndex: i, barWidth: Math.min(22, pitch - 5), itemStyle: { color: p.bars[0].parts[n].colour, borderColor: ink('paper'), borderWidth: 0.7 },
          label: { show: true, fontSize: 11.5, fontFamily: FONT, color: bright(p.bars[0].parts[n].colour) ? '#0d1319' : '#ffffff', formatter: function (v) { return v.value * pixel > 26 ? digits(v.value, decimals) : ''; } },
          data: p.bars.map(function (b) { return b.parts[n].v; }) });
        meta.push({ p: p, n: n });
      });
      if (!whole) {
        option.series.push({ type: 'bar', stack: 'b' + i, xAxisIndex: i, yAxisIndex: i, silent: true, itemStyle: { color: 'transparent' }, tooltip: { show: false }, data: p.bars.map(function () { return 0; }),
          label: { show: true, position: 'right', distance: 4, fontSize: 12, fontWeight: 700, fontFamily: FONT, color: ink('ink'), formatter: function (v) { return digits(p.bars[v.dataIndex].parts.reduce(function (sum, q) { return sum + q.v; }, 0), decimals); } } });
        meta.push(null);
      }
      p.bars.forEach(function (b) {
        rows.push([p.head, b.label].concat(b.parts.map(function (q) { return digits(q.v, Math.max(1, decimals)); })));
        b.parts.forEach(function (q) { csv.push([p.head, b.label, q.m, q.label, q.v, p.unit]); });
      });
      y += tall + 52;
    });
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = function (e) {
      var t = meta[e.seriesIndex];
      if (!t) { return ''; }
      var b = t.p.bars[e.dataIndex];
      return tip(b.label + ', ' + t.p.head, b.parts.map(function (q) { return [q.colour, q.label, digits(q.v, Math.max(1, decimals)) + ' ' + t.p.unit]; }));
    };
    return { option: option, height: y - top + 14, head: ['', ''].concat(names), rows: rows, csvHead: ['panel', 'scenario', 'measure', 'kind', 'mean', 'unit'], csv: csv };
  }
  function bright(hex) {
    var n = parseInt(hex.slice(1), 16), c = [n >> 16, n >> 8 & 255, n & 255].map(function (x) { x /= 255; return x <= 0.03928 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4); });
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2] > 0.22;
  }
  function kindDifferences(chart, found, width, top) {
    var all = subjects(), u = commonUnit(found);
    return dots([{ head: place(found.place) + (l() ? '，' : ', ') + monthWords(D.last), unit: u.difference, decimals: u.decimals, place: found.place, of: found.kinds.map(function (k) { return k.m; }),
      names: found.kinds.map(function (k) { return kind(k.m); }), points: all.map(function (x) { return { of: x, v: found.kinds.map(function (k) { return last(k.m, found.place, x.s); }) }; }) }], width, top, all);
  }

  // ---- points with bars beside names

  function places(chart, width, top) {
    var all = subjects();
    var panels = chart.panels.map(function (p) {
      var found = Object.keys(D.places).filter(function (id) { return D.series[p.m + '|' + id] && CITIES.indexOf(id) >= 0; });
      var mode = state.mode;
      state.mode = -1;
      var size = {};
      found.forEach(function (id) { size[id] = last(p.m, id, 0).mean / unitOf(p.m, id).factor; });
      state.mode = mode;
      found.sort(function (a, b) { return (isFinite(size[b]) ? size[b] : -1e300) - (isFinite(size[a]) ? size[a] : -1e300); });
      var units = found.map(function (id) { return unitOf(p.m, id); }), u = units.slice().sort(function (a, b) { return a.factor - b.factor || a.decimals - b.decimals; })[0] || unitOf('', '');
      return { head: measure(p.m), unit: unitLabel(u), decimals: u.decimals, names: found.map(place), of: found.map(function () { return p.m; }), places: found,
        points: all.map(function (x) { return { of: x, v: found.map(function (id, i) { var v = last(p.m, id, x.s), f = u.factor / units[i].factor; return { mean: v.mean * f, low: v.low * f, high: v.high * f }; }) }; }) };
    });
    return dots(panels, width, top, all);
  }
  function groups(chart, width, top) {
    var all = subjects(), panel = chart.panels[0], dimensions = [];
    panel.of.forEach(function (m) { var d = m.split('.')[1]; if (dimensions.indexOf(d) < 0) { dimensions.push(d); } });
    return dots(oneScale(dimensions.map(function (d) {
      var of = panel.of.filter(function (m) { return m.split('.')[1] === d; }).sort(function (a, b) { return byGroup(a.split('.')[2], b.split('.')[2]); });
      return { head: say('dimension.' + d), unit: unitLabel(unitOf(of[0], panel.p)), decimals: 1, names: of.map(function (m) { return group(m.split('.')[2]); }), of: of, place: panel.p,
        points: all.map(function (x) { return { of: x, v: of.map(function (m) { return last(m, panel.p, x.s); }) }; }) };
    })), width, top, all);
  }
  /** Panels of one measure side by side share their axis, with zero on it. */
  function oneScale(panels) {
    var reach = extent([].concat.apply([], panels.map(function (p) { return [].concat.apply([], p.points.map(function (q) { return q.v.map(function (v) { return [v.mean, v.low, v.high]; }); })); })));
    panels.forEach(function (p) { p.scale = nice(reach[0], reach[1], true); });
    return panels;
  }
  function dots(panels, width, top, all) {
    var cols = columns(width, panels.length, 318), gap = 30, cell = (width - gap * (cols - 1)) / cols, option = frame(top), meta = [], csv = [], rows = [];
    var tall = panels.map(function (p) { return p.names.length * Math.max(22, 9 * all.length + 8); }), y = top, highest = 0;
    panels.forEach(function (p, i) {
      if (i % cols === 0 && i > 0) { y += highest + 74; highest = 0; }
      highest = Math.max(highest, tall[i]);
      var x0 = (i % cols) * (cell + gap), left = Math.min(170, cell * 0.36);
      heading(option, p.head, p.unit, x0, y, cell);
      option.grid.push({ left: x0 + left, top: y + 38, width: cell - left - 14, height: tall[i] });
      var reach = extent([].concat.apply([], p.points.map(function (q) { return q.v.map(function (v) { return [v.mean, v.low, v.high]; }); })));
      var scale = p.scale || nice(reach[0], reach[1], state.mode >= 0);
      option.xAxis.push(valueAxis(i, scale));
      option.yAxis.push({ gridIndex: i, type: 'category', inverse: true, data: p.names, axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: true, lineStyle: { color: ink('line') } },
        axisLabel: Object.assign(text(12, 'ink'), { interval: 0, width: left - 10, overflow: 'break', lineHeight: 12 }) });
      p.points.forEach(function (q, n) {
        var off = (n - (p.points.length - 1) / 2) * 9;
        option.series.push({ type: 'custom', name: q.of.label, xAxisIndex: i, yAxisIndex: i, encode: { x: [0], y: 1 }, data: q.v.map(function (v, j) { return [isFinite(v.mean) ? v.mean : NaN, j]; }).filter(function (v) { return isFinite(v[0]); }),
          markLine: state.mode >= 0 && n === 0 ? zeroLine('x') : undefined,
          renderItem: function (params, api) {
            var j = api.value(1), v = q.v[j], c = api.coord([v.mean, j]), kids = [];
            if (isFinite(v.low)) {
              kids.push({ type: 'line', shape: { x1: api.coord([v.low, j])[0], y1: c[1] + off, x2: api.coord([v.high, j])[0], y2: c[1] + off }, style: { stroke: q.of.colour, lineWidth: 2 } });
            }
            var open = state.mode >= 0 && !(v.low > 0 || v.high < 0);
            kids.push({ type: 'circle', shape: { cx: c[0], cy: c[1] + off, r: 4.2 }, style: { fill: open ? ink('paper') : q.of.colour, stroke: q.of.colour, lineWidth: 1.8 } });
            return { type: 'group', children: kids };
          } });
        meta.push({ p: p, q: q });
        q.v.forEach(function (v, j) {
          if (isFinite(v.mean)) { csv.push([p.of[j], p.places ? p.places[j] : p.place, q.of.label, v.mean, v.low, v.high, p.unit]); }
        });
      });
      p.names.forEach(function (name, j) {
        rows.push([p.head, name].concat(p.points.map(function (q) { return value(q.v[j], p.decimals) + ' ' + interval(q.v[j], p.decimals); })));
      });
    });
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = function (e) {
      var t = meta[e.seriesIndex], j = e.value[1];
      return tip(t.p.head + ', ' + t.p.names[j], t.p.points.map(function (q) {
        return [q.of.colour, q.of.label, value(q.v[j], t.p.decimals) + ' ' + t.p.unit, interval(q.v[j], t.p.decimals)];
      }));
    };
    var legend = all.map(function (x) { return { colour: x.colour, label: x.label, mark: 'dot' }; }).concat([{ colour: all[0] ? all[0].colour : '#888', label: say(state.mode < 0 ? 'whisker.levels' : 'whisker.difference'), mark: 'whisker' }]);
    return { option: option, height: y - top + highest + 66, legend: legend, sub: '', head: ['', ''].concat(all.map(function (x) { return x.label; })), rows: rows,
      csvHead: ['measure', 'place', 'scenario', 'mean', state.mode < 0 ? 'p5' : 'ci95_low', state.mode < 0 ? 'p95' : 'ci95_high', 'unit'], csv: csv, empty: !panels.length || !csv.length };
  }

  // ---- streams from place to place

  function flows(chart, width, top) {
    var all = subjects(), panel = chart.panels[0], u = { decimals: 1, label: '' };
    var streams = panel.of.map(function (m) { var x = m.split('.'); return { m: m, from: x[1], to: x[2] }; });
    u = commonUnit({ place: panel.p, kinds: streams });
    if (state.mode >= 0) {
      return dots([{ head: monthWords(D.last), unit: u.difference, decimals: u.decimals, place: panel.p, of: panel.of, names: streams.map(function (x) { return place(x.from) + ' → ' + place(x.to); }),
        points: all.map(function (x) { return { of: x, v: streams.map(function (q) { return rescaled(last(q.m, panel.p, x.s), u.factor / unitOf(q.m, panel.p).factor); }) }; }) }], width, top, all);
    }
    var cols = columns(width, all.length, 318), gap = 34, cell = (width - gap * (cols - 1)) / cols, tall = 300, row = tall + 62, option = frame(top), csv = [], rows = [];
    var names = [];
    streams.forEach(function (x) { [x.from, x.to].forEach(function (id) { if (names.indexOf(id) < 0) { names.push(id); } }); });
    all.forEach(function (x, i) {
      var left = (i % cols) * (cell + gap), y = top + Math.floor(i / cols) * row;
      heading(option, x.label, monthWords(D.last) + ' · ' + u.label, left, y, cell);
      var links = streams.map(function (q) { return { source: 'h.' + q.from, target: 'w.' + q.to, value: last(q.m, panel.p, x.s).mean * u.factor / unitOf(q.m, panel.p).factor, q: q }; }).filter(function (k) { return k.value > 0; });
      var used = {};
      links.forEach(function (k) { used[k.source] = true; used[k.target] = true; });
      option.series.push({ type: 'sankey', left: left + 2, top: y + 42, width: cell - 4, height: tall - 30, nodeWidth: 12, nodeGap: 12, draggable: false, layoutIterations: 32, emphasis: { focus: 'adjacency' },
        data: Object.keys(used).sort().map(function (id) {
          var p = id.slice(2), sum = links.reduce(function (t, k) { return t + (k.source === id || k.target === id ? k.value : 0); }, 0);
          return { name: id, itemStyle: { color: kindColours()[names.indexOf(p) % kindColours().length], borderWidth: 0 },
            label: Object.assign(text(12, 'ink'), { position: id[0] === 'h' ? 'right' : 'left', formatter: place(p) + ' ' + digits(sum, u.decimals) }) };
        }),
        links: links, lineStyle: { color: 'source', opacity: 0.42, curveness: 0.5 } });
      links.forEach(function (k) {
        csv.push([k.q.m, panel.p, x.label, monthText(D.last), k.value, u.label]);
        rows.push([x.label, place(k.q.from), place(k.q.to), digits(k.value, u.decimals)]);
      });
    });
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = function (e) {
      return e.dataType === 'edge'
        ? tip(all[e.seriesIndex].label, [[kindColours()[names.indexOf(e.data.q.from) % kindColours().length], place(e.data.q.from) + ' → ' + place(e.data.q.to), digits(e.data.value, u.decimals) + ' ' + u.label]])
        : tip(all[e.seriesIndex].label, [['transparent', place(e.name.slice(2)), digits(e.value, u.decimals) + ' ' + u.label]]);
    };
    return { option: option, height: Math.ceil(all.length / cols) * row, legend: [], sub: '', head: [say('table.scenario'), '', '', u.label], rows: rows, csvHead: ['measure', 'place', 'scenario', 'month', 'mean', 'unit'], csv: csv, empty: !csv.length };
  }
  function rescaled(v, f) { return { mean: v.mean * f, low: v.low * f, high: v.high * f }; }

  // ---- figures of the page

  var BUILD = { lines: lines, areas: areas, stacks: stacks, outcomes: outcomes, groups: groups, survival: survival, places: places, flows: flows };
  var drawn = {};
  function figure(chart) { return document.getElementById('figure-' + chart.id); }
  function mark(entry) {
    var shape = { line: '<line x1="0" y1="6" x2="24" y2="6" stroke="' + entry.colour + '" stroke-width="3"' + (Array.isArray(entry.dash) ? ' stroke-dasharray="' + entry.dash.join(' ') + '"' : '') + '/>',
      band: '<rect x="0" y="1" width="24" height="10" fill="' + entry.colour + '" opacity="0.25"/>', fill: '<rect x="5" y="0" width="14" height="12" fill="' + entry.colour + '"/>',
      dot: '<circle cx="12" cy="6" r="5" fill="' + entry.colour + '"/>',
      whisker: '<line x1="0" y1="6" x2="24" y2="6" stroke="' + entry.colour + '" stroke-width="2"/><circle cx="12" cy="6" r="4" fill="' + entry.colour + '"/>' }[entry.mark];
    return '<svg width="24" height="12" aria-hidden="true">' + shape + '</svg>';
  }
  function draw(chart) {
    var box = figure(chart), plot = box.querySelector('.plot');
    var width = state.print ? (box.classList.contains('half') ? 326 : 680) : plot.clientWidth;
    if (width < 50) { return; }
    var made = BUILD[chart.kind](chart, width, 0);
    drawn[chart.id] = made;
    box.querySelector('.sub').textContent = made.sub || '';
    box.querySelector('.sub').hidden = !made.sub;
    box.querySelector('.legend').innerHTML = made.empty ? '' : made.legend.map(function (e) { return '<span>' + mark(e) + escaped(e.label) + '</span>'; }).join('');
    var api = echarts.getInstanceByDom(plot);
    if (api) { api.dispose(); }
    plot.classList.toggle('empty', !!made.empty);
    box.querySelector('.tools').hidden = !!made.empty;
    if (made.empty) {
      plot.style.height = 'auto';
      plot.textContent = state.mode < 0 ? say('nodata') : say('nopair', { A: scenario(0) });
      return;
    }
    plot.textContent = '';
    plot.style.height = made.height + 'px';
    api = echarts.init(plot, null, { renderer: 'svg', width: width, height: made.height });
    api.setOption(made.option);
    plot.setAttribute('aria-label', title(chart) + '. ' + (made.sub || '') + ' ' + say('table') + '.');
    var details = box.querySelector('details');
    if (details.open || state.print) { fillTable(chart); } else { details.querySelector('.scroll').textContent = ''; }
  }
  function title(chart) { return say('chart.' + chart.id); }
  function fillTable(chart) {
    var made = drawn[chart.id];
    figure(chart).querySelector('details .scroll').innerHTML = made && !made.empty ? tableHtml(title(chart), made.head, made.rows) : '';
    reachable();
  }

  // ---- downloads

  function measureText(words, size) {
    var context = measureText.context || (measureText.context = document.createElement('canvas').getContext('2d'));
    context.font = size + 'px ' + FONT;
    return context.measureText(words).width;
  }
  function wrapped(words, size, width) {
    var rows = [], row = '';
    (l() ? words.split('') : words.split(/(?<= )/)).forEach(function (w) {
      if (measureText(row + w, size) > width && row) { rows.push(row); row = w; } else { row += w; }
    });
    return rows.concat([row]);
  }
  /** The figure as one picture: title, legend, chart, note and source, always on white. */
  function svgOf(chart) {
    var was = state.print, width = 900, side = 24;
    state.print = true;
    var top = 24, texts = [], box = figure(chart), notes = [].map.call(box.querySelectorAll('figcaption > *'), function (n) { return visible(n); }).join(' ');
    var trial = BUILD[chart.kind](chart, width - 2 * side, 0);
    wrapped(title(chart), 19, width - 2 * side).forEach(function (row) { texts.push([side, top, row, 19, '#1f2933', 700]); top += 25; });
    if (trial.sub) { wrapped(trial.sub, 13, width - 2 * side).forEach(function (row) { texts.push([side, top, row, 13, '#52606d', 400]); top += 18; }); }
    top += 8;
    var x = side, marks = [];
    trial.legend.forEach(function (e) {
      var w = 38 + measureText(e.label, 12.5);
      if (x + w > width - side) { x = side; top += 20; }
      marks.push([x, top, e]);
      x += w + 10;
    });
    top += trial.legend.length ? 30 : 8;
    var inner = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width - 2 * side, height: trial.height });
    inner.setOption(trial.option);
    var plot = inner.renderToSVGString().replace(/^<svg/, '<svg x="' + side + '" y="' + top + '"');
    inner.dispose();
    state.print = was;
    var y = top + trial.height + 20;
    wrapped(notes, 11.5, width - 2 * side).forEach(function (row) { texts.push([side, y, row, 11.5, '#52606d', 400]); y += 16; });
    return picture(width, y + 12, texts, marks, plot);
  }
  function picture(width, height, texts, marks, body) {
    return '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="' + width + '" height="' + height + '" viewBox="0 0 ' + width + ' ' + height + '"><style>' + document.getElementById('fonts').textContent + '</style><rect width="100%" height="100%" fill="#fff"/>'
      + marks.map(function (m) { return '<g transform="translate(' + m[0] + ' ' + m[1] + ')">' + mark(m[2]) + '<text x="30" y="10" font-size="12.5" fill="#1f2933" font-family=\'' + FONT + '\'>' + escaped(m[2].label) + '</text></g>'; }).join('')
      + texts.map(function (t) { return '<text x="' + t[0] + '" y="' + (t[1] + t[3] * 0.8) + '" font-size="' + t[3] + '" fill="' + t[4] + '" font-weight="' + t[5] + '" font-family=\'' + FONT + '\'>' + escaped(t[2]) + '</text>'; }).join('') + body + '</svg>';
  }
  function download(chart, type) {
    var made = drawn[chart.id];
    if (!made || made.empty) { return; }
    if (type === 'csv') { save(chart.id + '.csv', 'text/csv', csvText(made.csvHead, made.csv)); }
    if (type === 'svg') { save(chart.id + '.svg', 'image/svg+xml', svgOf(chart)); }
    if (type === 'png') { savePng(chart.id + '.png', svgOf(chart)); }
  }
  window.jjj = { svg: function (id) { return svgOf(D.charts.filter(function (c) { return c.id === id; })[0]); }, csv: function (id) { var m = drawn[id]; return csvText(m.csvHead, m.csv); }, map: function () { return map && map.svg(); } };

  // ---- the map

  var map = null;
  function makeMap() {
    var M = D.map, box = document.getElementById('map');
    if (!M || !box) { return null; }
    var select = box.querySelector('#map-measure'), which = box.querySelector('#map-places'), slider = box.querySelector('#map-month'), output = box.querySelector('#map-when'), play = box.querySelector('#map-play'), stage = box.querySelector('.maps'), legend = box.querySelector('.map-legend');
    M.themes.forEach(function (t) { if (t.g) { t.g.id = t.id; t.g.u = t.u; } });
    var themeNow = M.themes[0], timer = null, government = {}, seat = {};
    M.zones.forEach(function (z) { government[z[0]] = z[1]; });
    M.seats.forEach(function (s) { seat[s[0]] = s; });
    M.themes.forEach(function (t, i) { var o = document.createElement('option'); o.value = i; select.appendChild(o); });
    function labels() {
      M.themes.forEach(function (t, i) { select.options[i].textContent = say('map.' + t.id); });
      var of = M.themes[+select.value || 0], wanted = which.value === 'governments' && of.g ? 'governments' : 'zones', fine = of.g || of;
      var step = 'map.governments.' + (fine.m.length > 1 && fine.m[1] - fine.m[0] === 1 ? 1 : 3);
      which.innerHTML = (of.g ? '<option value="zones">' + escaped(say('map.zones')) + '</option>' : '') + '<option value="governments">' + escaped(say(step)) + '</option>';
      which.value = of.g ? wanted : 'governments';
      play.textContent = timer ? say('map.pause') : say('map.play');
    }
    function index(zone) { var i = themeNow.places.indexOf(zone); return i >= 0 ? i : themeNow.places.indexOf(government[zone]); }
    function values(packed, when) { var v = unpack(packed), n = themeNow.places.length; return v.subarray(when * n, when * n + n); }
    function quantiles(list, shares) { var s = list.slice().sort(function (a, b) { return a - b; }); return shares.map(function (q) { return two(s[Math.floor(q * (s.length - 1))]); }).filter(function (v, i, all) { return i === 0 || v > all[i - 1]; }); }
    function two(v) { if (!v) { return 0; } var p = Math.pow(10, Math.floor(Math.log10(Math.abs(v))) - 1); return Math.round(v / p) * p; }
    function spread(colours, n) { var out = []; for (var i = 0; i < n; i++) { out.push(colours[n === 1 ? colours.length >> 1 : Math.round(i * (colours.length - 1) / (n - 1))]); } return out; }
    function levelClasses() {
      if (!themeNow.classes) {
        var all = [];
        themeNow.s.forEach(function (p) { unpack(p).forEach(function (v) { if (isFinite(v)) { all.push(v); } }); });
        var breaks = quantiles(all, [1, 2, 3, 4, 5, 6].map(function (i) { return i / 7; }));
        themeNow.classes = { breaks: breaks, colours: spread(SEQUENCE, breaks.length + 1) };
      }
      return themeNow.classes;
    }
    function differenceClasses() {
      if (!themeNow.difference) {
        var sizes = [];
        themeNow.p.forEach(function (p) { unpack(p).forEach(function (v) { if (isFinite(v) && v !== 0) { sizes.push(Math.abs(v)); } }); });
        var side = sizes.length ? quantiles(sizes, [0.4, 0.7, 0.9]) : [1];
        var breaks = side.slice().reverse().map(function (v) { return -v; }).concat([0], side);
        themeNow.difference = { breaks: breaks, colours: spread(DIVERGING, breaks.length + 1) };
      }
      return themeNow.difference;
    }
    function fill(classes, v) {
      if (!isFinite(v)) { return ink('nothing'); }
      var i = 0;
      while (i < classes.breaks.length && v >= classes.breaks[i]) { i++; }
      return classes.colours[i];
    }
    function panels() {
      var all = [];
      if (D.scenarios.length === 1) { return [{ s: 0, title: scenario(0) }]; }
      var a = state.mode < 0 ? 0 : state.mode;
      var others = D.scenarios.map(function (x, i) { return i; }).filter(function (i) { return i !== a; });
      if (D.scenarios.length === 2 || state.mode < 0) { all.push({ s: a, title: scenario(a) }); }
      others.forEach(function (b) {
        if (D.scenarios.length === 2 || state.mode < 0) { all.push({ s: b, title: scenario(b) }); }
        if (D.scenarios.length === 2 || state.mode >= 0) { all.push({ a: a, b: b, title: say('map.difference', { A: scenario(a), B: scenario(b) }) }); }
      });
      return all;
    }
    function zoneValues(panel, when) {
      var of, sign = 1;
      if (panel.s !== undefined) {
        of = values(themeNow.s[panel.s], when);
      } else {
        var lo = Math.min(panel.a, panel.b), hi = Math.max(panel.a, panel.b);
        sign = lo === panel.a ? 1 : -1;
        of = values(themeNow.p[D.pairs.findIndex(function (p) { return p[0] === lo && p[1] === hi; })], when);
      }
      return function (zone) { var i = index(zone); return i < 0 ? NaN : sign * of[i]; };
    }
    function paths(panel, when, month, width, id) {
      var get = zoneValues(panel, when), classes = panel.s !== undefined ? levelClasses() : differenceClasses(), k = width / M.w, dark = theme() === 'dark', byColour = {};
      var out = '<g transform="scale(' + k.toFixed(4) + ')" fill-rule="evenodd"><rect width="' + M.w + '" height="' + M.h + '" fill="' + (dark ? '#1b2026' : '#f4f4ef') + '"/><path d="' + M.lines[3] + '" fill="' + (dark ? '#1c2f40' : '#ddebf5') + '"/>';
      M.zones.forEach(function (z) { var c = fill(classes, get(z[0])); byColour[c] = (byColour[c] || '') + z[2]; });
      Object.keys(byColour).sort().forEach(function (c) { out += '<path d="' + byColour[c] + '" fill="' + c + '"/>'; });
      out += '<g fill="none" stroke-linecap="square"><path d="' + M.lines[0] + '" stroke="' + (dark ? '#14181d' : '#ffffff') + '" stroke-width="' + 0.5 / k + '" opacity="0.7"/><path d="' + M.lines[1] + '" stroke="' + (dark ? '#e8ecf0' : '#3e4c59') + '" stroke-width="' + 1 / k + '"/><path d="' + M.lines[2] + '" stroke="' + (dark ? '#e8ecf0' : '#1f2933') + '" stroke-width="' + 1.2 / k + '"/></g></g>';
      M.rails.forEach(function (r) {
        var p = seat[r[0]], q = seat[r[1]], open = r[2] <= month;
        out += '<line x1="' + (p[1] * k).toFixed(1) + '" y1="' + (p[2] * k).toFixed(1) + '" x2="' + (q[1] * k).toFixed(1) + '" y2="' + (q[2] * k).toFixed(1) + '" stroke="' + (dark ? '#ffffff' : '#222222') + '" stroke-width="' + (open ? 1.1 : 0.8) + '" ' + (open ? '' : 'stroke-dasharray="2 3" ') + 'opacity="' + (open ? 0.6 : 0.4) + '"/>';
      });
      return out + names(k, width) + bar(k, width) + '<text x="' + (width * 0.87).toFixed(1) + '" y="' + (M.h * k * 0.6).toFixed(1) + '" font-size="' + (width < 300 ? 9.5 : 11.5) + '" font-style="italic" fill="' + ink('soft') + '" text-anchor="middle" font-family=\'' + FONT + '\'>' + escaped(say('map.sea')) + '</text>';
    }
    /** City names beside their dots, the important first, never on each other. */
    function names(k, width) {
      var size = width < 300 ? 9.5 : 11.5, taken = [], out = '';
      CITIES.forEach(function (id) { var s = seat[id]; if (s) { taken.push([s[1] * k - 3, s[2] * k - 3, s[1] * k + 3, s[2] * k + 3]); } });
      CITIES.forEach(function (id) {
        var s = seat[id];
        if (!s) { return; }
        var name = place(id).replace(/ New Area$|\s*[(（].*[)）]$/, '').replace(/新区$|市$/, ''), w = measureText(name, size) + 2, x = s[1] * k, y = s[2] * k;
        var spots = [[x + 5, y + size * 0.35], [x - 5 - w, y + size * 0.35], [x - w / 2, y - 6], [x - w / 2, y + size + 4], [x + 5, y - 5], [x + 5, y + size + 2], [x - 5 - w, y - 5], [x - 5 - w, y + size + 2]];
        var spot = spots.filter(function (p) {
          var b = [p[0], p[1] - size, p[0] + w, p[1] + 2];
          return b[0] > 0 && b[2] < width && b[1] > 0 && b[3] < M.h * k && !taken.some(function (t) { return b[0] < t[2] && b[2] > t[0] && b[1] < t[3] && b[3] > t[1]; });
        })[0];
        out += '<circle cx="' + x.toFixed(1) + '" cy="' + y.toFixed(1) + '" r="2.4" fill="#ffffff" stroke="#1f2933" stroke-width="1.1"/>';
        if (spot) {
          taken.push([spot[0], spot[1] - size, spot[0] + w, spot[1] + 2]);
          out += '<text x="' + spot[0].toFixed(1) + '" y="' + spot[1].toFixed(1) + '" font-size="' + size + '" font-weight="' + (id === NEW_AREA ? 700 : 400) + '" fill="' + ink('ink') + '" stroke="' + ink('paper') + '" stroke-width="2.6" stroke-linejoin="round" paint-order="stroke" font-family=\'' + FONT + '\'>' + escaped(name) + '</text>';
        }
      });
      return out;
    }
    function bar(k, width) {
      var w = 100 / M.cellKm * k, x = width - w - 8, y = M.h * k - 10;
      return '<path d="M' + x.toFixed(1) + ' ' + (y - 4) + 'v4h' + w.toFixed(1) + 'v-4" fill="none" stroke="' + ink('ink') + '"/><text x="' + (x + w / 2).toFixed(1) + '" y="' + (y - 6).toFixed(1) + '" font-size="10.5" text-anchor="middle" fill="' + ink('ink') + '" font-family=\'' + FONT + '\'>100 km</text>';
    }
    function classWords(classes, difference) {
      var u = unit(themeNow.u), b = classes.breaks, d = Math.max(0, u.decimals);
      var f = function (v) { return difference ? signed(v * u.factor, fit(v * u.factor)) : digits(v * u.factor, fit(v * u.factor)); };
      function fit(v) { var a = Math.abs(v); return a >= 100 || a === 0 || Math.abs(a - Math.round(a)) < 1e-6 ? 0 : a >= 1 ? 1 : a >= 0.1 ? 2 : Math.max(d, 3); }
      return classes.colours.map(function (c, i) { return [c, i === 0 ? '< ' + f(b[0]) : i === b.length ? '≥ ' + f(b[b.length - 1]) : f(b[i - 1]) + (l() ? '至' : ' to ') + f(b[i])]; });
    }
    function legendRows() {
      var u = unit(themeNow.u), rows = [], all = panels();
      if (all.some(function (p) { return p.s !== undefined; })) { rows.push([u.label || measure(themeNow.id), classWords(levelClasses(), false)]); }
      if (all.some(function (p) { return p.s === undefined; })) { rows.push([say('map.differenceIn') + (u.difference ? (l() ? '，' : ', ') + u.difference : ''), classWords(differenceClasses(), true).concat([[ink('nothing'), say('notsettled')]])]); }
      return rows;
    }
    function redraw() {
      labels();
      var when = Math.min(+slider.value, themeNow.m.length - 1), month = themeNow.m[when], all = panels(), width = state.print ? 680 : stage.clientWidth;
      if (width < 50) { return; }
      var cols = Math.max(1, Math.min(all.length, Math.floor((width + 16) / 216))), cell = Math.floor((width - 16 * (cols - 1)) / cols);
      if (cols === 1) { cell = Math.min(cell, 430); }
      output.textContent = monthWords(month);
      slider.setAttribute('aria-valuetext', monthWords(month));
      stage.innerHTML = all.map(function (p, i) {
        return '<div class="one" data-panel="' + i + '"><b>' + escaped(p.title) + '</b><svg role="img" aria-label="' + escaped(say('map.' + themeNow.id) + ', ' + p.title + ', ' + monthWords(month) + '. ' + say('map.alt')) + '" width="' + cell + '" height="' + Math.ceil(cell * M.h / M.w) + '" viewBox="0 0 ' + cell + ' ' + Math.ceil(cell * M.h / M.w) + '">' + paths(p, when, month, cell, i) + '</svg></div>';
      }).join('');
      legend.innerHTML = legendRows().map(function (row) {
        return '<div><b>' + escaped(row[0]) + '</b>' + row[1].map(function (c) { return '<span><i style="background:' + c[0] + '"></i>' + escaped(c[1]) + '</span>'; }).join('') + '</div>';
      }).join('');
      box.querySelector('.map-title').textContent = say('map.title', { what: say('map.' + themeNow.id) }) + (l() ? '，' : ', ') + monthWords(month);
      if (box.querySelector('details').open) { fill2(); }
    }
    function rowsAt(when, sign) {
      var all = panels(), u = unit(themeNow.u), gets = all.map(function (p) { return zoneValues(p, when); });
      return themeNow.places.map(function (id) { return { id: id, v: gets.map(function (g) { return g(id) * u.factor; }) }; });
    }
    function fill2() {
      var u = unit(themeNow.u), all = panels(), when = +slider.value;
      var rows = rowsAt(when).sort(function (a, b) { return (isFinite(b.v[0]) ? b.v[0] : -1e300) - (isFinite(a.v[0]) ? a.v[0] : -1e300); }).map(function (r) {
        return [place(r.id)].concat(r.v.map(function (v, i) { return all[i].s !== undefined ? digits(v, u.decimals) : isFinite(v) ? signed(v, u.decimals) : say('open'); }));
      });
      box.querySelector('details .scroll').innerHTML = tableHtml(box.querySelector('.map-title').textContent + ', ' + u.label, [say('place')].concat(all.map(function (p) { return p.title; })), rows);
    }
    function svg() {
      var was = state.print, all = panels(), cols = Math.min(3, all.length), cell = Math.floor((852 - 16 * (cols - 1)) / cols), tall = Math.ceil(cell * M.h / M.w), when = +slider.value, body = '';
      state.print = true;
      all.forEach(function (p, i) {
        var x = 24 + (i % cols) * (cell + 16), y = 62 + Math.floor(i / cols) * (tall + 30);
        body += '<g transform="translate(' + x + ' ' + y + ')"><text y="0" font-size="13" font-weight="700" fill="#1f2933" font-family=\'' + FONT + '\'>' + escaped(p.title) + '</text><g transform="translate(0 8)">' + paths(p, when, themeNow.m[when], cell, i) + '</g></g>';
      });
      var y = 62 + Math.ceil(all.length / cols) * (tall + 30) + 8, marks = [], texts = [[24, 18, box.querySelector('.map-title').textContent, 19, '#1f2933', 700]];
      legendRows().forEach(function (row) {
        var x = 24;
        texts.push([x, y, row[0], 12, '#1f2933', 700]);
        y += 18;
        row[1].forEach(function (c) { var w = 40 + measureText(c[1], 12.5); if (x + w > 876) { x = 24; y += 18; } marks.push([x, y, { colour: c[0], label: c[1], mark: 'fill' }]); x += w; });
        y += 24;
      });
      wrapped([].map.call(box.querySelectorAll('figcaption > *'), visible).join(' '), 11.5, 852).forEach(function (row) { texts.push([24, y, row, 11.5, '#52606d', 400]); y += 16; });
      var out = picture(900, y + 10, texts, marks, body);
      state.print = was;
      return out;
    }
    function csv() {
      var u = unit(themeNow.u), rows = [], all = panels();
      rowsAt(+slider.value).forEach(function (r) { r.v.forEach(function (v, i) { rows.push([themeNow.id, r.id, place(r.id), all[i].title, monthText(themeNow.m[+slider.value]), v, all[i].s !== undefined ? u.label : u.difference]); }); });
      return csvText(['measure', 'place', 'name', 'shown', 'month', 'value', 'unit'], rows);
    }
    function choose() {
      var of = M.themes[+select.value], month = themeNow.m[+slider.value];
      themeNow = which.value === 'governments' && of.g ? of.g : of;
      slider.max = themeNow.m.length - 1;
      slider.value = themeNow.m.reduce(function (best, m, i) { return Math.abs(m - month) < Math.abs(themeNow.m[best] - month) ? i : best; }, 0);
      redraw();
    }
    function stop() { clearInterval(timer); timer = null; labels(); }
    select.addEventListener('change', choose);
    which.addEventListener('change', choose);
    slider.addEventListener('input', redraw);
    play.addEventListener('click', function () {
      if (timer) { stop(); return; }
      if (+slider.value >= themeNow.m.length - 1) { slider.value = 0; }
      timer = setInterval(function () {
        if (+slider.value >= themeNow.m.length - 1) { stop(); return; }
        slider.value = +slider.value + 1;
        redraw();
      }, Math.max(70, Math.min(500, 12000 / themeNow.m.length)));
      redraw();
    });
    box.querySelector('details').addEventListener('toggle', function (e) { if (e.target.open) { fill2(); } });
    var hint = document.createElement('div');
    hint.className = 'hint';
    hint.hidden = true;
    box.appendChild(hint);
    stage.addEventListener('pointermove', function (e) {
      var one = e.target.closest('.one'), picture = e.target.closest('svg');
      if (!picture || !one) { hint.hidden = true; return; }
      var r = picture.getBoundingClientRect(), x = Math.floor((e.clientX - r.left) / r.width * M.w), y = Math.floor((e.clientY - r.top) / r.height * M.h), zone = zoneAt(x, y);
      if (!zone) { hint.hidden = true; return; }
      var u = unit(themeNow.u), all = panels(), id = themeNow.places.indexOf(zone) >= 0 ? zone : government[zone];
      hint.innerHTML = tip(place(id) + (id === zone ? ' (' + place(government[zone]) + ')' : ''), all.map(function (p) {
        var v = zoneValues(p, +slider.value)(zone) * u.factor;
        return ['transparent', p.title, p.s !== undefined ? digits(v, u.decimals) + ' ' + u.label : isFinite(v) ? signed(v, u.decimals) + ' ' + u.difference : say('open')];
      }));
      hint.hidden = false;
      var b = box.getBoundingClientRect();
      hint.style.left = Math.max(0, Math.min(e.clientX - b.left + 14, b.width - hint.offsetWidth - 4)) + 'px';
      hint.style.top = e.clientY - b.top + 16 + 'px';
    });
    stage.addEventListener('pointerleave', function () { hint.hidden = true; });
    var raster = null;
    function zoneAt(x, y) {
      if (!raster) {
        raster = {};
        M.zones.forEach(function (z) { cells(z[2]).forEach(function (c) { raster[c] = z[0]; }); });
      }
      return raster[x + ',' + y];
    }
    /** The squares inside a path of level and upright steps, by counting upright sides from the west. */
    function cells(path) {
      var sides = {}, x = 0, y = 0, sx = 0, sy = 0, list = path.match(/[Mhvz][^Mhvz]*/g) || [], low = 1e9, high = -1e9;
      function upright(to) { for (var r = Math.min(y, to); r < Math.max(y, to); r++) { (sides[r] = sides[r] || []).push(x); } low = Math.min(low, y, to); high = Math.max(high, y, to); y = to; }
      list.forEach(function (step) {
        var v = step.slice(1);
        if (step[0] === 'M') { var p = v.split(' '); x = sx = +p[0]; y = sy = +p[1]; } else if (step[0] === 'h') { x += +v; } else if (step[0] === 'v') { upright(y + +v); } else { if (x === sx) { upright(sy); } x = sx; y = sy; }
      });
      var out = [];
      for (var r = low; r < high; r++) {
        var s = (sides[r] || []).sort(function (a, b) { return a - b; });
        for (var i = 0; i + 1 < s.length; i += 2) { for (var c = s[i]; c < s[i + 1]; c++) { out.push(c + ',' + r); } }
      }
      return out;
    }
    select.value = 0;
    labels();
    slider.max = themeNow.m.length - 1;
    slider.value = slider.max;
    choose();
    return { redraw: redraw, svg: svg, csv: csv, stop: stop };
  }

  // ---- the page

  function controls() {
    var mode = document.getElementById('mode');
    if (mode) {
      mode.innerHTML = '';
      [-1].concat(D.scenarios.length > 1 ? D.scenarios.map(function (x, i) { return i; }) : []).forEach(function (i) {
        var o = document.createElement('option');
        o.value = i;
        o.textContent = i < 0 ? say('mode.levels') : say('mode.difference') + (l() ? '' : ' ') + scenario(i);
        mode.appendChild(o);
      });
      mode.value = state.mode;
      mode.setAttribute('aria-label', say('mode'));
    }
    D.charts.forEach(function (chart) {
      figure(chart).querySelector('.plot').setAttribute('aria-label', title(chart));
      var select = figure(chart).querySelector('.place');
      if (select) {
        select.innerHTML = '';
        D.choices.forEach(function (id) {
          if (chart.panels.some(function (p) { return Object.keys(D.series).some(function (key) { return key.split('|')[1] === id && (key.split('|')[0] === p.m || key.indexOf(p.m + '.') === 0); }); })) {
            var o = document.createElement('option');
            o.value = id;
            o.textContent = place(id);
            select.appendChild(o);
          }
        });
        select.value = state.place[chart.id] || chart.panels[0].p;
        select.setAttribute('aria-label', say('place') + ': ' + title(chart));
        select.hidden = !chart.anyPlace || select.options.length < 2;
      }
    });
    shared.dress();
    [].forEach.call(document.querySelectorAll('.who option'), function (o) { o.textContent = scenario(+o.value - 1); });
  }
  var waiting = [];
  /** With ?all in the address everything is drawn at once, otherwise what comes near. */
  function drawAll() {
    controls();
    waiting = D.charts.slice();
    if (query.has('all')) { flush(); } else { near(); }
    if (map) { map.redraw(); }
    reachable();
  }
  function flush() { waiting.splice(0).forEach(draw); }
  function near() {
    waiting = waiting.filter(function (chart) {
      var r = figure(chart).getBoundingClientRect();
      if (r.top < innerHeight + 700 && r.bottom > -700) { draw(chart); return false; }
      return true;
    });
  }
  D.charts.forEach(function (chart) {
    var box = figure(chart), plot = box.querySelector('.plot'), select = box.querySelector('.place'), shown = -1;
    [].forEach.call(box.querySelectorAll('[data-save]'), function (b) { b.addEventListener('click', function () { download(chart, b.dataset.save); }); });
    box.querySelector('details').addEventListener('toggle', function (e) { if (e.target.open) { fillTable(chart); } });
    if (select) { select.addEventListener('change', function () { state.place[chart.id] = select.value; draw(chart); }); }
    plot.addEventListener('keydown', function (e) {
      var api = echarts.getInstanceByDom(plot), step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
      if (e.key === 'Escape' && api) { api.dispatchAction({ type: 'hideTip' }); shown = -1; }
      if (!api || !step) { return; }
      e.preventDefault();
      var made = drawn[chart.id], first = made.option.series.findIndex(function (s) { return s.type !== 'custom' || made.option.tooltip.trigger === 'item'; }), n = made.option.series[first].data.length;
      shown = shown < 0 ? (step > 0 ? 0 : n - 1) : Math.max(0, Math.min(n - 1, shown + step * (n > 60 ? 12 : 1)));
      api.dispatchAction({ type: 'showTip', seriesIndex: first, dataIndex: shown });
    });
  });
  var modeSelect = document.getElementById('mode');
  if (modeSelect) { modeSelect.addEventListener('change', function () { state.mode = +modeSelect.value; drawAll(); }); }
  [].forEach.call(document.querySelectorAll('.who'), function (who) {
    who.addEventListener('change', function () {
      [].forEach.call(document.querySelectorAll('[data-compared]'), function (e) { e.hidden = e.dataset.compared !== who.value; });
      [].forEach.call(document.querySelectorAll('.who'), function (w) { w.value = who.value; });
    });
    who.value = '2';
  });
  var mapBox = document.getElementById('map');
  if (mapBox && D.map) {
    [].forEach.call(mapBox.querySelectorAll('[data-save]'), function (b) {
      b.addEventListener('click', function () {
        if (b.dataset.save === 'csv') { save('map.csv', 'text/csv', map.csv()); }
        if (b.dataset.save === 'svg') { save('map.svg', 'image/svg+xml', map.svg()); }
        if (b.dataset.save === 'png') { savePng('map.png', map.svg()); }
      });
    });
  }
  var menu = document.querySelector('.contents');
  if (menu) { menu.addEventListener('click', function (e) { if (e.target.closest('a')) { menu.open = false; } }); }
  addEventListener('scroll', near, { passive: true });
  var before = innerWidth, later = null;
  addEventListener('resize', function () { if (!state.print && innerWidth !== before) { before = innerWidth; clearTimeout(later); later = setTimeout(drawAll, 120); } });
  shared.listen(drawAll, function () { if (map) { map.stop(); } waiting = D.charts.slice(); flush(); if (map) { map.redraw(); } });
  root.classList.add('drawn');
  map = makeMap();
  drawAll();
})();
