/// The time limits for a server, and how many files are fetched at once.
package struct FetchLimits: Equatable, Sendable {
  /// The time limit for a connection.
  package var secondsToConnect = 10.0
  /// The slowest allowed speed; it also limits the total time of a file.
  package var slowestBytesPerSecond = 1024
  /// How many seconds a file may be slower than that.
  package var secondsOfSlowness = 30
  /// Seconds added to the time limit of every file.
  package var secondsToBegin = 30.0
  /// How many connections curl keeps open; each one fetches one file after another.
  package var filesAtOnce = 6

  package init() {}

  /// The time limit for one file, in seconds.
  func seconds(forBytes bytes: Int64) -> Double {
    secondsToBegin + Double(bytes) / Double(slowestBytesPerSecond)
  }
}
