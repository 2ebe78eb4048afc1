"""The style of the page: the window's colours, light and dark by the reader's system, white on paper."""

STYLE = """
:root{color-scheme:light dark;--bg:#f4f5f7;--surface:#fff;--raised:#fafbfc;
--line:#d9dde3;--text:#1a1d23;--muted:#5b6472;
--accent:#1f5fd0;--ok:#1b7f4b;--warn:#8a5000;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--bg:#15171b;--surface:#1c1f25;--raised:#23272e;--line:#343a44;--text:#e7e9ed;
--muted:#9aa3b0;--accent:#7fb0ff;--ok:#5fd39a;--warn:#f0b45a;--bad:#ff8a80}}
@media print{:root{color-scheme:light;--bg:#fff;--surface:#fff;--raised:#fff;--line:#bbb;--text:#000;--muted:#444;
--accent:#1f5fd0;--ok:#1b7f4b;--warn:#8a5000;--bad:#b3261e}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:14px/1.45 system-ui,"Segoe UI",Inter,"Noto Sans",sans-serif;
font-variant-numeric:tabular-nums}
main{max-width:1120px;margin:0 auto;padding:24px 16px 48px}
h1{font-size:20px;margin:0 0 4px}
h2{font-size:15px;margin:0 0 4px}
h3{font-size:13px;margin:16px 0 4px}
p{margin:4px 0 8px;max-width:80ch}
.muted,small{color:var(--muted)}
small{font-size:12px}
section{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:16px;margin-top:16px}
nav{margin:12px 0 0}
nav a{margin-right:16px}
a{color:var(--accent)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-top:8px}
th,td{padding:6px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:middle}
thead th{font-weight:400;font-size:12px;color:var(--muted);vertical-align:bottom}
tbody th{font-weight:400}
td.n,th.n{text-align:right;white-space:nowrap}
td.p{padding:0 10px;min-width:240px}
td.t{padding:0 10px;min-width:120px}
tbody th{min-width:11em}
td small{display:block;white-space:nowrap}
td.n small{white-space:normal;max-width:11em;margin-left:auto}
tbody tr:last-child>*{border-bottom:0}
.verdict{white-space:nowrap}
.agreed{color:var(--ok)}
.undecided{color:var(--warn)}
.disagreeing,.gap{color:var(--bad)}
.too_few,.unknown{color:var(--muted)}
svg{display:block;width:100%;overflow:visible}
svg .rule{stroke:var(--muted);stroke-dasharray:3 3}
svg .axis{stroke:var(--line)}
svg text{fill:var(--muted);font-size:11px}
svg .mark{stroke:currentColor;fill:currentColor}
svg .hollow{fill:var(--surface)}
svg .whisker{stroke:currentColor;stroke-width:2}
svg .bar{fill:var(--accent)}
svg .hatch{stroke:var(--accent);stroke-width:1.5;opacity:.75}
svg .trend{stroke:currentColor;stroke-width:2;fill:none}
svg .target{stroke:var(--text);stroke-width:2}
.next{border-left:4px solid var(--accent)}
@media print{main{max-width:none;padding:0}
section{border:0;padding:0;margin-top:24px}
nav{display:none}
tr,svg,h2,h3{break-inside:avoid}
h2,h3{break-after:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
th,td{padding:3px 4px}
body{font-size:9pt}
td.p{min-width:120px}
td small{font-size:7pt}
tbody th{min-width:0}}
@page{size:A4 landscape;margin:12mm}
"""
