import Glibc
import Platform

/// The program's answer to a key or event: its bytes, and the times of the first and last byte.
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
  /// Reads until nothing arrives for `quiet` seconds after the first byte.
  ///
  /// - Parameter limit: How many seconds to wait for the first byte.
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

  /// Reads until the condition holds; returns whether it did so in time.
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

  /// Reads until the program has written the text after `mark`, a count of received bytes.
  package func wait(for text: String, since mark: Int = 0) throws -> Bool {
    let wanted = Array(text.utf8)
    return try wait { received[mark...].contains(wanted) }
  }

  /// Reads until the program has slept for a number of seconds; returns whether it did so in time.
  ///
  /// A sleeping program writes nothing, uses no processor time and does not wake.
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

  /// How the program ended; `nil` where it is still running after this many seconds.
  package func ending(within seconds: Double = 20) throws -> ProgramEnd? {
    if let end { return end }
    let deadline = Clock.monotonicSeconds + seconds
    repeat {
      var status: Int32 = 0
      if try system("wait for", path, { Int(waitpid(program, &status, WNOHANG)) }) != 0 {
        end = ProgramEnd(status: status)
      }
      // A closed terminal has nothing to read. An open one is read, so that a program that writes
      // need not wait.
      if keyboard < 0 { usleep(10_000) } else { while try read(within: 0.01) != nil {} }
    } while end == nil && Clock.monotonicSeconds < deadline
    return end
  }
}
