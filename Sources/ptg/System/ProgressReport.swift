import CellCanvas
import ExportSync
import Platform
import Wording

/// Shows the progress of a sync on standard error.
///
/// On a terminal it rewrites one line. Elsewhere it writes a line when all files are here, and a
/// line for each loaded table. This is a class, because the sync reports to the same listener until
/// it ends.
final class ProgressReport {
  private let environment: Environment
  private let isLive: Bool
  private let start: Double
  /// When the first row was loaded; fetching and hashing tell nothing about the speed of rows.
  private var firstRow: Double?
  /// When the first bytes were reported, and how many were already there.
  private var firstBytes: (seconds: Double, bytes: Int64)?
  private var isFetched = false
  private var lastUpdate = -Double.infinity

  /// Seconds between two updates of the line; the eye follows no more than ten a second.
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
      show(progress.line(after: environment.seconds() - begin, environment.words))
    } else if progress.isTableDone {
      environment.complain(
        environment.words.say.rowsOfTable(progress.table, Int(progress.rowsOfTable)))
    }
  }

  func update(_ progress: FetchProgress) {
    let begin = firstBytes ?? (environment.seconds(), progress.bytesDone)
    firstBytes = begin
    if isLive {
      show(
        progress.line(
          after: environment.seconds() - begin.seconds, from: begin.bytes, environment.words))
    } else if progress.filesDone == progress.filesTotal, progress.filesTotal > 0, !isFetched {
      isFetched = true
      environment.complain(
        progress.line(after: 0, from: progress.bytesDone, environment.words))
    }
  }

  private func show(_ line: String) {
    guard environment.seconds() - lastUpdate >= ProgressReport.pause else { return }
    lastUpdate = environment.seconds()
    let width = max(1, (environment.size?.columns ?? 80) - 1)
    rewrite(SafeText(line).truncated(to: width).ascii.string)
  }

  /// Clears the line.
  func end() {
    if lastUpdate > -Double.infinity { rewrite("") }
  }

  /// Moves to the first column, erases the line (ECMA-48: CR, EL) and writes the text.
  private func rewrite(_ text: String) {
    // Progress is a courtesy; a terminal that has gone must not stop the sync.
    try? environment.write(.errors, "\r\u{1B}[K\(text)")
  }
}

extension LoadProgress {
  /// The line for loading: `demand: 120,000 of 480,000 rows, 240,000 rows/s, 2 s left`.
  func line(after seconds: Double, _ words: Words) -> String {
    let done = words.say.rowsLoaded(Int(rowsDone), of: Int(rowsTotal))
    // Before the first hundredth is loaded, a speed would be a guess.
    guard seconds > 0, rowsDone * 100 >= rowsTotal, rowsDone > 0 else {
      return "\(table): \(done)"
    }
    let rate = Double(rowsDone) / seconds
    let left = Int((Double(max(0, rowsTotal - rowsDone)) / rate).rounded(.up))
    return "\(table): \(done)\(words.say.rateAndRest(rate: Int(rate), secondsLeft: left))"
  }
}

extension FetchProgress {
  /// The line for fetching: `fetching: 1.2 of 4.6 MB, 3 of 12 files, 2 s left`.
  ///
  /// - Parameter start: How many bytes were already there when the seconds began.
  func line(after seconds: Double, from start: Int64, _ words: Words) -> String {
    func megabytes(_ bytes: Int64) -> String {
      words.decimal(Double(bytes) / 1_000_000, places: bytesTotal < 1_000_000 ? 3 : 1)
    }
    let done = words.say.fetching(
      megabytes(bytesDone), of: megabytes(bytesTotal), files: filesDone, of: filesTotal)
    guard seconds > 0, bytesDone > start else { return done }
    let rate = Double(bytesDone - start) / seconds
    let left = Int((Double(bytesTotal - bytesDone) / rate).rounded(.up))
    return done + words.say.rateAndRest(rate: nil, secondsLeft: left)
  }
}
