import Glibc
import Platform

/// What came after something was done: when the first and the last byte did, and how many.
package struct Answer: Sendable {
  package private(set) var firstByte: Double?
  package private(set) var lastByte: Double?
  package private(set) var bytes: [UInt8] = []

  mutating func add(_ piece: Piece) {
    firstByte = firstByte ?? piece.time
    lastByte = piece.time
    bytes += piece.bytes
  }
}

extension PseudoTerminal {
  /// Reads until nothing has come for `quiet` seconds after the first byte.
  ///
  /// - Parameter limit: How long to wait for the first byte, in seconds.
  package func answer(
    quiet: Double = 0.04, limit: Double = 20
  ) throws(PlatformError) -> Answer {
    var answer = Answer()
    let deadline = Clock.monotonicSeconds + limit
    guard let first = try read(within: limit) else { return answer }
    answer.add(first)
    while Clock.monotonicSeconds < deadline, let piece = try read(within: quiet) {
      answer.add(piece)
    }
    return answer
  }

  /// Reads until the condition holds; gives whether it came to hold within the time.
  package func wait(
    seconds: Double = 20, until isTrue: () throws -> Bool
  ) throws -> Bool {
    let deadline = Clock.monotonicSeconds + seconds
    while true {
      while try read(within: 0.01) != nil {}
      if try isTrue() { return true }
      if Clock.monotonicSeconds > deadline { return false }
    }
  }

  /// Reads until the program has written the text since the mark, a count of bytes received.
  package func wait(for text: String, since mark: Int = 0) throws -> Bool {
    let wanted = Array(text.utf8)
    return try wait { received[mark...].contains(wanted) }
  }

  /// Reads until the program has slept through a stretch of seconds, and gives whether it did.
  ///
  /// Then it wrote nothing, took no processor time, and did not wake.
  package func rests(
    for seconds: Double = 2, within limit: Double = 60
  ) throws(PlatformError) -> Bool {
    let deadline = Clock.monotonicSeconds + limit
    repeat {
      let before = try ProgramWork(of: program)
      let isSilent = try read(within: seconds) == nil
      let after = try ProgramWork(of: program)
      if isSilent && after == before { return true }
    } while Clock.monotonicSeconds < deadline
    return false
  }

  /// How the program ended; `nil` where it runs on for that long.
  package func ending(within seconds: Double = 20) throws -> ProgramEnd? {
    if let end { return end }
    let deadline = Clock.monotonicSeconds + seconds
    repeat {
      var status: Int32 = 0
      if try system("wait for", path, { Int(waitpid(program, &status, WNOHANG)) }) != 0 {
        end = ProgramEnd(status: status)
      }
      // Without a terminal there is nothing to read; with one, a program that writes must not wait.
      if keyboard < 0 { usleep(10_000) } else { while try read(within: 0.01) != nil {} }
    } while end == nil && Clock.monotonicSeconds < deadline
    return end
  }
}
