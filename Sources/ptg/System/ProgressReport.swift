import CellCanvas
import ExportSync
import Platform
import Wording

/// Says on standard error how far a load has come.
///
/// A class, because the load reports to one and the same listener until it ends. On a terminal one
/// line is written again and again; elsewhere every table gets a line when it is in.
final class ProgressReport {
  private let environment: Environment
  private let isLive: Bool
  private let start: Double
  /// When the first row was in: fetching and hashing say nothing of the speed of rows.
  private var firstRow: Double?
  private var lastUpdate = -Double.infinity

  /// Between two updates of the line: ten a second are as many as an eye can use.
  private static let pause = 0.1

  init(_ environment: Environment) {
    self.environment = environment
    isLive = environment.isErrorsTerminal && !["dumb", nil].contains(environment.terminal)
    start = environment.seconds()
  }

  var secondsGone: Double { environment.seconds() - start }

  func update(_ progress: LoadProgress) {
    let begin = firstRow ?? environment.seconds()
    firstRow = begin
    if isLive {
      guard environment.seconds() - lastUpdate >= ProgressReport.pause else { return }
      lastUpdate = environment.seconds()
      let width = max(1, (environment.size?.columns ?? 80) - 1)
      rewrite(
        SafeText(progress.line(after: environment.seconds() - begin)).truncated(to: width).ascii
          .string)
    } else if progress.isTableDone {
      environment.complain(
        "\(progress.table): \(Words(.english).count(Int(progress.rowsOfTable))) rows")
    }
  }

  /// Clears the line.
  func end() {
    if lastUpdate > -Double.infinity { rewrite("") }
  }

  /// Back to the first column and the line erased (ECMA-48: CR, EL), then the text.
  private func rewrite(_ text: String) {
    // Progress is a courtesy; a terminal that went away stops nothing.
    try? environment.write(.errors, "\r\u{1B}[K\(text)")
  }
}

extension LoadProgress {
  /// `demand: 120,000 of 480,000 rows, 240,000 rows/s, 2 s left`.
  func line(after seconds: Double) -> String {
    let words = Words(.english)
    let done = "\(words.count(Int(rowsDone))) of \(words.count(Int(rowsTotal))) rows"
    // Before the first hundredth is in, a speed would be a guess.
    guard seconds > 0, rowsDone * 100 >= rowsTotal, rowsDone > 0 else {
      return "\(table): \(done)"
    }
    let rate = Double(rowsDone) / seconds
    let left = Int((Double(max(0, rowsTotal - rowsDone)) / rate).rounded(.up))
    return "\(table): \(done), \(words.count(Int(rate))) rows/s, \(words.count(left)) s left"
  }
}
