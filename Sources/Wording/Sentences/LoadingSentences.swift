/// What sync and publish did, and how far a sync has come.
package protocol LoadingSentences {
  func upToDate(export serial: Int, created: String) -> String

  /// - Parameter speed: What ``speed(rows:seconds:rate:)`` says.
  func loaded(export serial: Int, speed: String) -> String
  func builtAgain(export serial: Int, speed: String) -> String

  /// `12,345 rows in 1.20 s, 10,288 rows/s.`.
  func speed(rows: Int, seconds: String, rate: Int) -> String

  /// `120,000 of 480,000 rows`, then the rate, then the seconds left where they are known.
  func rowsLoaded(_ done: Int, of total: Int) -> String
  func rowsOfTable(_ table: String, _ rows: Int) -> String
  func rateAndRest(rate: Int?, secondsLeft: Int) -> String

  /// `fetching: 1.2 of 4.6 MB, 3 of 12 files`.
  func fetching(_ done: String, of total: String, files: Int, of allFiles: Int) -> String
  func publishedAs(export serial: Int, epoch: Int, for recipient: String) -> String
  func objectsPublished(_ objects: Int, unchanged: Int) -> String
  func key(_ name: String) -> String
}
