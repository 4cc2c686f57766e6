import Glibc
import Platform

/// The work of a running program so far: the processor time it used, and how often it slept.
///
/// Two equal values mean that the program slept all the time between them, at any speed of the
/// machine.
package struct ProgramWork: Hashable, Sendable {
  /// Processor time in the system's ticks (proc(5), fields 14 and 15 of stat).
  package let ticks: Int
  /// How often its threads went to sleep by themselves.
  ///
  /// The count grows by one each time a thread wakes, looks and waits again (proc(5),
  /// voluntary_ctxt_switches of status).
  package let sleeps: Int

  package init(of program: pid_t) throws(PlatformError) {
    let process = ProcessFiles(program: program)
    ticks = try process.ticks()
    sleeps = try process.sleeps()
  }
}

/// The files in which the system describes a process (proc(5)).
struct ProcessFiles {
  let program: pid_t

  func ticks() throws(PlatformError) -> Int {
    let fields = try statFields()
    return (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0)
  }

  func sleeps() throws(PlatformError) -> Int {
    var sum = 0
    for thread in try Files.names(in: "/proc/\(program)/task") {
      sum += try number("voluntary_ctxt_switches", in: "task/\(thread)/status") ?? 0
    }
    return sum
  }

  /// The first number after `name` and a colon at the start of a line.
  func number(_ name: String, in file: String) throws(PlatformError) -> Int? {
    let line = try text(of: file).split(separator: "\n").first { $0.hasPrefix("\(name):") }
    return line?.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) }
  }

  /// The fields after the program's name; the name is in brackets and may hold any character.
  func statFields() throws(PlatformError) -> [Substring] {
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
