/// How long a server may take, and how many files it is asked for at once.
package struct FetchLimits: Equatable, Sendable {
  /// Until a connection stands.
  package var secondsToConnect = 10.0
  /// A file that comes slower than this is given up; so is one that takes longer than it would so.
  package var slowestBytesPerSecond = 1024
  /// How long a file may come slower than that.
  package var secondsOfSlowness = 30
  /// What is added to the time of every file, however small.
  package var secondsToBegin = 30.0
  /// curl holds as many connections open, and uses each for one file after the other.
  package var filesAtOnce = 6

  package init() {}

  /// The longest that one file may take.
  func seconds(forBytes bytes: Int64) -> Double {
    secondsToBegin + Double(bytes) / Double(slowestBytesPerSecond)
  }
}
