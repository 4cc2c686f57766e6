import CPlatform
import Glibc
import Platform

/// What the system reports about a running program.
extension PseudoTerminal {
  package func send(signal: Int32) { kill(program, signal) }

  /// Memory in use and not swapped out, in kilobytes.
  package func residentKilobytes() throws(PlatformError) -> Int? {
    try files.number("VmRSS", in: "status")
  }

  /// Processor time used, in the system's ticks.
  package func processorTicks() throws(PlatformError) -> Int { try files.ticks() }

  package static var millisecondsPerTick: Double { 1000 / Double(ptg_ticks_per_second()) }

  /// Whether a signal has stopped the program, so that it waits to be continued.
  package func isStopped() throws(PlatformError) -> Bool { try files.statFields()[0] == "T" }

  private var files: ProcessFiles { ProcessFiles(program: program) }
}
