import CPlatform
import Glibc
import Platform

/// What the system knows of a running program (proc(5)).
extension PseudoTerminal {
  package func send(signal: Int32) { kill(program, signal) }

  /// Memory that is in use and not swapped out, in kilobytes.
  package func residentKilobytes() throws(PlatformError) -> Int? {
    let lines = try text(of: "status").split(separator: "\n")
    return lines.first { $0.hasPrefix("VmRSS:") }?.split(separator: " ").dropFirst().first
      .flatMap { Int($0) }
  }

  /// Processor time used, in the system's ticks.
  package func processorTicks() throws(PlatformError) -> Int {
    let fields = try statFields()
    return (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0)
  }

  package static var millisecondsPerTick: Double { 1000 / Double(ptg_ticks_per_second()) }

  /// Whether a signal has stopped the program, which then waits to be continued.
  package func isStopped() throws(PlatformError) -> Bool { try statFields()[0] == "T" }

  /// The fields after the program's name, which stands in brackets and may hold anything.
  private func statFields() throws(PlatformError) -> [Substring] {
    let stat = try text(of: "stat")
    let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].dropFirst()
      .split(separator: " ")
    guard fields.count > 12 else {
      throw PlatformError(path: "/proc/\(program)/stat", attempt: "read", answer: "it is short")
    }
    return fields
  }

  private func text(of name: String) throws(PlatformError) -> String {
    String(decoding: try Files.read("/proc/\(program)/\(name)", limit: 1 << 16), as: UTF8.self)
  }
}
