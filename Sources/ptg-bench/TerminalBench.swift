import Platform
import PseudoTerminal

/// Measures ptg and its peers on pseudo-terminals of 120 by 40, in alternating runs.
///
/// The bytes get a time as they are read and go to no emulator, so that no emulator's time counts
/// (design of the measurement: medians of five starts and thirty keys).
struct TerminalBench {
  let options: TerminalOptions

  init(_ options: TerminalOptions) { self.options = options }

  func run() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let material = try PeerMaterial(in: folder.path)
    let (peers, missing) = installed(Peer.all(options, material))
    var figures = [Figures](repeating: Figures(), count: peers.count)
    for round in 0..<options.runs {
      for (position, peer) in peers.enumerated() {
        let isLast = round == options.runs - 1
        try measure(peer, in: folder.path, round: round, isLast: isLast, &figures[position])
      }
    }
    try report(zip(peers, figures).map { ($0.name, $1) }, missing)
  }

  private func report(_ rows: [(name: String, figures: Figures)], _ missing: [Peer]) throws {
    let notes = missing.map { "\($0.name): not installed at \($0.program)" }
    let unanswered = rows.filter { $0.figures.unanswered > 0 }
      .map { "\($0.name): \($0.figures.unanswered) of \(options.keys) keys were not answered" }
    for line in FigureTable(rows: rows).lines + notes + unanswered {
      try StandardStream.output.write(line + "\n")
    }
  }

  private func installed(_ peers: [Peer]) -> (peers: [Peer], missing: [Peer]) {
    let isThere = { (peer: Peer) in Files.kind(of: peer.program) != nil }
    return (peers.filter(isThere), peers.filter { !isThere($0) })
  }

  private func measure(
    _ peer: Peer, in home: String, round: Int, isLast: Bool, _ figures: inout Figures
  ) throws {
    let begin = Clock.monotonicSeconds
    let terminal = try PseudoTerminal(
      peer.program, peer.arguments,
      environment: [
        "HOME": home, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      ].merging(peer.variables) { $1 }, columns: 120, rows: 40)
    // Some tools pause before their first screen, so the wait here is longer than later.
    let first = try terminal.answer(quiet: 0.5, limit: 30)
    guard let lastByte = first.lastByte, try terminal.ending(within: 0) == nil else {
      let said = String(decoding: first.bytes.prefix(200), as: UTF8.self)
      throw PlatformError(
        path: peer.program, attempt: "measure", answer: "it ended at once, and said '\(said)'")
    }
    figures.start.append((lastByte - begin) * 1000)
    for _ in 0..<keys(in: round) { try press(peer.key, on: terminal, &figures) }
    try pressEscape(of: peer, on: terminal, &figures)
    figures.residentMegabytes.append(Double(try terminal.residentKilobytes() ?? 0) / 1024)
    if isLast { try watchIdle(terminal, &figures) }
  }

  /// The number of keys in a round; the keys are spread over the starts, so that conditions are
  /// equal.
  private func keys(in round: Int) -> Int {
    options.keys / options.runs + (round < options.keys % options.runs ? 1 : 0)
  }

  private func press(
    _ key: String, on terminal: PseudoTerminal, _ figures: inout Figures
  ) throws {
    let begin = Clock.monotonicSeconds
    try terminal.send(key)
    let answer = try terminal.answer(limit: 2)
    guard let first = answer.firstByte, let last = answer.lastByte else {
      figures.unanswered += 1
      return
    }
    figures.firstByte.append((first - begin) * 1000)
    figures.lastByte.append((last - begin) * 1000)
    figures.bytesPerKey.append(Double(answer.bytes.count))
  }

  private func pressEscape(
    of peer: Peer, on terminal: PseudoTerminal, _ figures: inout Figures
  ) throws {
    if !peer.keyBeforeEscape.isEmpty {
      try terminal.send(peer.keyBeforeEscape)
      _ = try terminal.answer(quiet: 0.3, limit: 2)
    }
    let begin = Clock.monotonicSeconds
    try terminal.send("\u{1B}")
    guard let first = try terminal.answer(limit: 3).firstByte else { return }
    figures.escape.append((first - begin) * 1000)
  }

  private func watchIdle(_ terminal: PseudoTerminal, _ figures: inout Figures) throws {
    try collect(seconds: 1, from: terminal)
    let ticks = try terminal.processorTicks()
    let before = terminal.received.count
    try collect(seconds: 4, from: terminal)
    figures.idleBytes.append(Double(terminal.received.count - before))
    figures.idleMilliseconds.append(
      Double(try terminal.processorTicks() - ticks) * PseudoTerminal.millisecondsPerTick)
  }

  private func collect(seconds: Double, from terminal: PseudoTerminal) throws {
    let deadline = Clock.monotonicSeconds + seconds
    while Clock.monotonicSeconds < deadline {
      _ = try terminal.read(within: deadline - Clock.monotonicSeconds)
    }
  }
}
