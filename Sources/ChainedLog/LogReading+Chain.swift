/// Reads the lines of a log and checks each against the one before.
extension LogReading {
  /// - Parameter others: Removals that other logs record, for lines that both logs share.
  package init(_ bytes: [UInt8], file: String, knowing others: [Removal] = []) {
    var chain = ChainReader(file: file)
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      chain.take(bytes[start..<end], at: start, isLast: end + 1 == bytes.count)
      start = end + 1
    }
    if start < bytes.count { chain.takeUnended(bytes[start...], at: start) }
    let removals = chain.lines.compactMap(Removal.init)
    self.file = file
    self.bytes = bytes.count
    lines = chain.lines
    torn = chain.torn
    lacksLineEnd = chain.lacksLineEnd
    self.removals = removals
    let unexplained = chain.removalFaults(knowing: removals, others)
    faults = (chain.faults + unexplained).sorted { ($0.line, $0.number) < ($1.line, $1.number) }
  }
}

/// The state of the check, line by line.
private struct ChainReader {
  let file: String
  var lines: [LogLine] = []
  var places: [Int] = []
  var faults: [LogFault] = []
  var torn: TornLine?
  var lacksLineEnd = false
  private var lineNumber = 0
  private var nextNumber = 1
  /// The link of the line before; `nil` where it could not be read.
  private var lastLink: String? = Head.start

  init(file: String) { self.file = file }

  /// Takes a line that ends in a line feed.
  ///
  /// After a loss of power, blocks that had not reached the disk read as zeros. No whole line holds
  /// a zero, so such a line at the end is half a line too.
  mutating func take(_ bytes: ArraySlice<UInt8>, at offset: Int, isLast: Bool) {
    lineNumber += 1
    if isLast, bytes.contains(0) { return setTorn(bytes, at: offset) }
    do throws(Mismatch) {
      let line = try LogLine(reading: bytes)
      if let fault = line.fault { throw fault }
      checkPlace(line)
      add(line)
    } catch {
      faults.append(fault(number: nextNumber, error))
      nextNumber += 1
      lastLink = nil
    }
  }

  /// Takes the bytes after the last line feed.
  mutating func takeUnended(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    lineNumber += 1
    guard let line = try? LogLine(reading: bytes), line.fault == nil else {
      return setTorn(bytes, at: offset)
    }
    // Its hashes show that the event is whole, so nothing is guessed by counting it.
    checkPlace(line)
    add(line)
    lacksLineEnd = true
  }

  private mutating func setTorn(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    torn = TornLine(file: file, line: lineNumber, offset: offset, bytes: Array(bytes))
  }

  private mutating func add(_ line: LogLine) {
    lines.append(line)
    places.append(lineNumber)
    nextNumber = line.number + 1
    lastLink = line.link
  }

  private mutating func checkPlace(_ line: LogLine) {
    if line.number != nextNumber {
      faults.append(
        fault(
          number: nextNumber,
          Mismatch(found: "event \(line.number)", expected: "event \(nextNumber)")))
    } else if let lastLink, line.previous != lastLink {
      faults.append(
        fault(
          number: line.number,
          Mismatch(
            found: "an event linked to \(line.previous.prefix(12))",
            expected: "one linked to the event before, \(lastLink.prefix(12))")))
    }
  }

  private func fault(number: Int, _ mismatch: Mismatch) -> LogFault {
    LogFault(
      file: file, line: lineNumber, number: number, found: mismatch.found,
      expected: mismatch.expected)
  }

  /// Contents that are missing without a record, or present against one.
  func removalFaults(knowing own: [Removal], _ others: [Removal]) -> [LogFault] {
    let removedHashes = Dictionary(
      own.map { ($0.record.hash, $0.recordNumber) }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary((own + others).map { ($0.link, $0) }) { first, _ in first }
    return zip(lines, places).compactMap { line, place in
      func fault(_ found: String, _ expected: String) -> LogFault {
        LogFault(
          file: file, line: place, number: line.number, found: found, expected: expected)
      }
      switch line.body {
      case .removed(let link):
        guard known[link].map({ $0.explains(line) }) != true else { return nil }
        return fault(
          "no content, and no event that records why", "the content, or the record of its removal")
      case .content:
        return removedHashes[line.hash].map { number in
          fault("a content", "none, because event \(number) records its removal")
        }
      }
    }
  }
}
