import Foundation
import Platform

/// Prints into a folder, one file each, with one program at a time for each processor.
struct PagesWriter: Sendable {
  let program: String
  let data: String
  let folder: String
  /// The empty folder that the programs see as the user's home.
  let home: String

  /// The results of all prints.
  struct Tally: Sendable {
    var prints = 0
    /// Prints that ptg refused, such as a pane that is no table as CSV; the files hold the refusal.
    var refused = 0
    /// Prints that ended by a signal or a fault of ptg.
    var broken: [String] = []
  }

  func write(_ prints: [PagePrint]) throws(PlatformError) -> Tally {
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let works = (0..<workers).map { worker in
      SideWork { () -> Result<Tally, PlatformError> in
        Result { () throws(PlatformError) in
          try share(of: stride(from: worker, to: prints.count, by: workers).map { prints[$0] })
        }
      }
    }
    var tally = Tally()
    for work in works { try tally.add(work.value().get()) }
    return tally
  }

  private func share(of prints: [PagePrint]) throws(PlatformError) -> Tally {
    var tally = Tally()
    for print in prints {
      let status = try write(print)
      tally.prints += 1
      if status != 0 { tally.refused += 1 }
      if status == PagesWriter.fault || status >= PagesWriter.signals {
        tally.broken.append(print.name)
      }
    }
    return tally
  }

  /// The exit status of a fault of ptg, and the lowest status of an end by a signal.
  private static let fault: Int32 = 70
  private static let signals: Int32 = 128

  /// - Returns: The exit status of ptg.
  private func write(_ print: PagePrint) throws(PlatformError) -> Int32 {
    let path = "\(folder)/\(print.name)"
    let result = try tool(print, hearing: .output).run(seconds: 120)
    guard result.status != 0 else {
      try Files.write(result.output, to: path)
      return 0
    }
    let errors = try tool(print, hearing: .errors).run(seconds: 120)
    try Files.write(Array("exit status \(errors.status)\n".utf8) + errors.output, to: path)
    return errors.status
  }

  private func tool(_ print: PagePrint, hearing stream: StandardStream) -> ChildProcess {
    ChildProcess(
      program, ["print"] + print.words + ["--data", data],
      variables: ["HOME=\(home)", "TMPDIR=\(home)"], hearing: stream)
  }
}

extension PagesWriter.Tally {
  fileprivate mutating func add(_ other: PagesWriter.Tally) {
    prints += other.prints
    refused += other.refused
    broken = (broken + other.broken).sorted()
  }
}
