import Platform

@testable import ChainedLog

let noon = "2019-04-05T12:00:00Z"

/// A log with events `{"text":"1"}` to `{"text":"COUNT"}`.
func log(of count: Int, in folder: String, name: String = "a.jsonl") throws -> ChainedLog {
  let log = ChainedLog("\(folder)/\(name)")
  for number in 1...count { _ = try log.append(content(number), at: noon) }
  return log
}

func content(_ number: Int) -> [UInt8] { Array(#"{"text":"\#(number)"}"#.utf8) }

func lines(of log: ChainedLog) throws -> [[UInt8]] {
  try log.bytes().split(separator: UInt8(ascii: "\n")).map(Array.init)
}

func write(_ lines: [[UInt8]], to log: ChainedLog) throws {
  try Files.write(lines.flatMap { $0 + [UInt8(ascii: "\n")] }, to: log.path)
}

/// The texts of the events that a log holds.
func texts(in reading: LogReading) -> [String] {
  reading.lines.map { $0.content.map { String(decoding: $0, as: UTF8.self) } ?? "removed" }
}
