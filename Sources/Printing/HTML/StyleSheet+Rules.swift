extension StyleSheet {
  /// The rules that all documents share.
  ///
  /// They fetch nothing.
  static let rules = """
    html { font: 15px/1.45 "DejaVu Sans", "Liberation Sans", Arial, sans-serif; color: #1c1c1c;
      background: #fff; }
    body { margin: 0; }
    main { max-width: 80rem; margin: 0 auto; padding: 0 1.5rem 2rem; }
    .marking { margin: 0; padding: .3rem; text-align: center; font-weight: bold; color: #fff;
      background: #303030; letter-spacing: .05em; }
    body > header { position: sticky; top: 0; z-index: 1; }
    h1, h2 { margin: 1.6rem 0 0; font-size: 1.5rem; line-height: 1.25; }
    h1 { font-size: 1.9rem; }
    h2 span, h1 span { font-weight: normal; color: #4e4e4e; font-size: .7em; }
    h3 { margin: 1.5rem 0 .4rem; font-size: 1.05rem; color: #00486e;
      border-bottom: 1px solid #767676; }
    p { margin: .35rem 0; }
    .about { color: #4e4e4e; }
    .proof { font-size: .85em; color: #4e4e4e; }
    .headline { margin: .8rem 0; padding: .5rem .8rem; background: #f2f4f6;
      border-left: 4px solid #00486e; }
    section.board { border-top: 3px solid #00486e; margin-top: 2.5rem; }
    .wide-scroll { overflow-x: auto; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .3rem 0; }
    caption { text-align: left; font-weight: bold; padding: .3rem 0; }
    caption.quiet { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    th, td { padding: .18rem .6rem .18rem 0; text-align: left; vertical-align: top; }
    thead th { border-bottom: 2px solid #1c1c1c; vertical-align: bottom; }
    tbody th { font-weight: normal; }
    tbody tr { border-bottom: 1px solid #d3d3d3; }
    .n { text-align: right; }
    td.n, .short, .sign { white-space: nowrap; }
    td .sign { display: inline-block; }
    tbody th.rule { border-top: 2px solid #1c1c1c; color: #4e4e4e; font-style: italic; }
    .grid { width: 100%; table-layout: fixed; }
    .grid th, .grid td { border: 1px solid #767676; padding: .3rem .5rem; }
    .grid ul { list-style: none; margin: 0; padding: 0; }
    .grid .corner { width: 12%; }
    figure { margin: .5rem 0 1rem; break-inside: avoid; }
    figure svg { max-width: 100%; height: auto; }
    figcaption { color: #1c1c1c; max-width: 46rem; }
    svg.line { vertical-align: baseline; }
    .left-out { display: none; font-size: .85em; color: #4e4e4e; }
    .legend { list-style: none; margin: .3rem 0; padding: 0; font-size: .9em; }
    .legend li { display: inline-block; margin-right: 1.4rem; }
    .line { white-space: pre-wrap; }
    .numbered { padding-left: 2em; margin: .35rem 0; }
    .numbered li { margin: .25rem 0; }
    .cover h1 { font-size: 2.6rem; margin-top: 8rem; color: #00486e; }
    .cover .line { font-size: 1.25rem; }
    .contents ol { list-style: none; padding-left: 0; margin: .2rem 0; }
    .contents ol ol { padding-left: 1.2rem; }
    .dim { color: #4e4e4e; }
    .good { color: #005f00; }
    .warning, .stale { color: #665200; font-weight: bold; }
    .alert { color: #a00000; font-weight: bold; }
    .hostile { color: #5f005f; font-weight: bold; }
    .strong { font-weight: bold; }
    .p1 { color: #fff; background: #a00000; font-weight: bold; padding: 0 .25em; }
    .p2 { color: #665200; font-weight: bold; }
    .p3 { color: #00486e; text-decoration: underline; }
    .up { font-weight: bold; }
    @media print {
      html { font-size: 8.5pt; line-height: 1.35; }
      main { max-width: none; padding: 0; }
      body > header, body > footer { display: none; }
      section.board { border-top: 0; margin-top: 0; }
      section.board + section.board { break-before: page; }
      h1, h2 { margin-top: 0; }
      h3 { margin: .9rem 0 .3rem; }
      p { margin: .2rem 0; }
      ul { margin: .15rem 0; padding-left: 1.6rem; font-size: .9em; line-height: 1.25; }
      .legend { padding: 0; break-before: avoid; }
      h1, h2, h3, caption { break-after: avoid; }
      thead { display: table-header-group; }
      tr, li, table.few { break-inside: avoid; }
      p, li { orphans: 3; widows: 3; }
      .wide-scroll { overflow: visible; }
      table.wide { font-size: .85em; }
      .wide th, .wide td { padding-right: .4rem; }
      .off-paper { display: none; }
      .left-out { display: block; }
      .contents a { color: inherit; text-decoration: none; }
      .contents a::after { content: leader(dotted) " " target-counter(attr(href), page); }
      .cover h1 { font-size: 26pt; margin-top: 60mm; }
      .cover .line { font-size: 13pt; }
      caption.quiet { display: none; }
      .p1 { color: #a00000; background: none; border: 1px solid #a00000; padding: 0 .2em; }
    }
    @page {
      @top-left { font-size: 7.5pt; }
      @top-center { font-size: 9pt; }
      @top-right { font-size: 7.5pt; }
      @bottom-left { font-size: 7.5pt; }
      @bottom-center { font-size: 9pt; }
      @bottom-right { font-size: 7.5pt; }
    }

    """
}
