/// The figures of several tools side by side; the ratio to ptg's figure is in brackets.
struct FigureTable {
  /// The rows; the others are compared with the first.
  let rows: [(name: String, figures: Figures)]

  private struct Column: Sendable {
    let title: String
    let decimals: Int
    let value: @Sendable (Figures) -> Double?
  }

  private static let columns = [
    Column(title: "start ms", decimals: 1) { $0.start.median },
    Column(title: "key ms", decimals: 2) { $0.firstByte.median },
    Column(title: "p95 ms", decimals: 2) { $0.firstByte.percentile95 },
    Column(title: "settled ms", decimals: 2) { $0.lastByte.median },
    Column(title: "bytes/key", decimals: 0) { $0.bytesPerKey.median },
    Column(title: "Esc ms", decimals: 1) { $0.escape.median },
    Column(title: "RSS MB", decimals: 1) { $0.residentMegabytes.median },
    Column(title: "idle bytes", decimals: 0) { $0.idleBytes.median },
    Column(title: "idle CPU ms", decimals: 0) { $0.idleMilliseconds.median },
  ]

  var lines: [String] {
    TextColumns(rows: [["tool"] + Self.columns.map(\.title)] + rows.map(cells)).lines
  }

  private func cells(of row: (name: String, figures: Figures)) -> [String] {
    [row.name]
      + Self.columns.map { column in
        guard let value = column.value(row.figures) else { return "-" }
        let text = Self.text(value, decimals: column.decimals)
        guard row.name != rows.first?.name,
          let base = rows.first.flatMap({ column.value($0.figures) }),
          base > 0
        else { return text }
        return "\(text) (\(Self.text(value / base, decimals: 1))x)"
      }
  }

  /// The number rounded to this many decimals, with thousands separated.
  static func text(_ value: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = Int((value * scale).rounded())
    let digits = String(scaled / Int(scale))
    var whole = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { whole += "," }
      whole.append(digit)
    }
    guard decimals > 0 else { return whole }
    let rest = String(scaled % Int(scale))
    return "\(whole)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}
