import Platform

/// Measures `ptg sync` beside other tools that read the same files, in alternating runs.
struct SyncBench {
  let options: SyncOptions

  init(_ options: SyncOptions) { self.options = options }

  /// The measurements of one command, run after run.
  struct Row {
    let name: String
    var wall: [Double] = []
    var processor: [Double] = []
    var megabytes: [Double] = []
    var bytes: Int64 = 0
  }

  func run() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    switch options.subject {
    case .export(let export): try compare(export, in: folder.path)
    case .growth(let sample): try grow(sample, in: folder.path)
    }
  }

  private func compare(_ export: String, in folder: String) throws {
    let material = try SyncMaterial(export: export)
    let peers = try SyncPeer.all(
      material, program: options.program, export: export, in: folder)
    var rows = peers.map { Row(name: $0.name) }
    for _ in 0..<options.runs {
      for (position, peer) in peers.enumerated() {
        rows[position].add(try peer.measure())
        rows[position].bytes = peer.bytesLeft
      }
    }
    try say("\(material.rows) rows, medians of \(options.runs) runs in turns")
    let base = rows[1].wall.median ?? 0
    let titles = ["command", "seconds", "of .import", "CPU s", "peak MB", "MB left"]
    try say(table: [titles] + rows.map { $0.cells(base: base) })
  }

  /// The numbers of years to measure: about 1, 2 and 4 million rows.
  private static let growth = [7, 14, 28]

  private func grow(_ sample: String, in folder: String) throws {
    var cells = [["rows", "seconds", "seconds a million", "CPU s", "peak MB"]]
    for years in Self.growth {
      let export = "\(folder)/export"
      let words = ["--scale", "national:\(years)", "--out", export]
      let written = try ChildProcess(sample, words).run(seconds: 3600)
      guard written.status == 0 else {
        throw PlatformError(
          path: sample, attempt: "write an export", answer: "it ended with \(written.status)")
      }
      let peer = SyncPeer.ptg(options.program, export: export, data: "\(folder)/data")
      var row = Row(name: "\(try SyncMaterial(export: export).rows)")
      for _ in 0..<options.runs { row.add(try peer.measure()) }
      cells.append(row.growthCells)
      try peer.clear()
      try Files.removeFolder(export)
    }
    try say("ptg sync, medians of \(options.runs) runs")
    try say(table: cells)
  }

  private func say(_ line: String) throws { try StandardStream.output.write(line + "\n") }

  private func say(table cells: [[String]]) throws {
    for line in TextColumns(rows: cells).lines { try say(line) }
  }
}

extension SyncBench.Row {
  mutating func add(_ usage: ChildProcess.Usage) {
    wall.append(usage.wallSeconds)
    processor.append(usage.processorSeconds)
    megabytes.append(usage.peakMegabytes)
  }

  func cells(base: Double) -> [String] {
    let ratio = base > 0 ? text((wall.median ?? 0) / base, 2) : "-"
    return [
      name, text(wall.median, 2), ratio, text(processor.median, 2), text(megabytes.max(), 0),
      bytes == 0 ? "-" : text(Double(bytes) / 1e6, 1),
    ]
  }

  var growthCells: [String] {
    let perMillion = (Double(name) ?? 0) / 1e6
    return [
      name, text(wall.median, 2), text((wall.median ?? 0) / perMillion, 2),
      text(processor.median, 2), text(megabytes.max(), 0),
    ]
  }

  private func text(_ value: Double?, _ decimals: Int) -> String {
    value.map { FigureTable.text($0, decimals: decimals) } ?? "-"
  }
}
