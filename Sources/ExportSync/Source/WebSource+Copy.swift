import Platform

/// Fetches many files.
extension WebSource {
  /// Fetches the files to their places, several at once, each from where an earlier sync was cut
  /// off.
  ///
  /// Where a file is too long, curl is stopped, and the others continue in a new round.
  func copy(
    _ copies: [FileCopy], report: (FetchProgress) -> Void
  ) throws(SyncError) -> [CopyFault] {
    var faults: [Int: CopyFault] = [:]
    var waiting = Array(copies.indices)
    while !waiting.isEmpty {
      let batch = FetchBatch(copies: waiting.map { copies[$0] }, source: self)
      let outcome = try batch.fetch { report(FetchProgress(of: copies)) }
      for (place, fault) in outcome.faults { faults[waiting[place]] = fault }
      waiting = outcome.unfinished.map { waiting[$0] }
    }
    return copies.indices.compactMap { faults[$0] }
  }
}

/// One run of curl over several files.
struct FetchBatch {
  let copies: [FileCopy]
  let source: WebSource

  struct Outcome {
    var faults: [Int: CopyFault] = [:]
    /// The files that must be asked for again, from their present size.
    var unfinished: [Int] = []
  }

  /// - Parameter look: Called several times a second, to report progress.
  func fetch(look: () -> Void) throws(SyncError) -> Outcome {
    let places = try SyncError.disk { () throws(PlatformError) in try wanted() }
    guard !places.isEmpty, let first = copies.first else { return Outcome() }
    let orders = places.map { order(for: copies[$0]) }
    let list = "\(Files.folder(of: first.path))/list"
    defer { try? Files.remove(list) }  // The next sync removes it in any case.
    var lastLook = Clock.monotonicSeconds
    func goesOn(_ reports: [CurlReport]) -> Bool {
      guard Clock.monotonicSeconds - lastLook >= FetchBatch.pause else { return true }
      lastLook = Clock.monotonicSeconds
      look()
      return isWell(reports, orders)
    }
    let (reports, ending) = try source.asking(source.name, most: 0) { () throws(PlatformError) in
      try source.curl.run(orders, list: list, goesOn: goesOn)
    }
    look()
    return try outcome(of: reports, places: places, orders: orders, ending: ending)
  }

  /// Seconds between two looks at the files.
  private static let pause = 0.2

  private func wanted() throws(PlatformError) -> [Int] {
    var places: [Int] = []
    for place in copies.indices where try isWanted(copies[place]) { places.append(place) }
    return places
  }

  /// Prepares the place of a file; returns whether any of it is missing.
  private func isWanted(_ copy: FileCopy) throws(PlatformError) -> Bool {
    if case .regular(let bytes) = Files.kind(of: copy.path), bytes <= copy.file.bytes {
      return bytes < copy.file.bytes
    }
    try Files.remove(copy.path)
    _ = try FileWriter(creating: copy.path)
    return copy.file.bytes > 0
  }

  private func order(for copy: FileCopy) -> Curl.Order {
    Curl.Order(
      url: source.url(copy.file.path), bytes: copy.file.bytes, output: copy.path,
      offset: copy.size, isFresh: copy.isAgain)
  }

  /// Whether it makes sense to continue.
  private func isWell(_ reports: [CurlReport], _ orders: [Curl.Order]) -> Bool {
    let isReached = reports.allSatisfy { report in
      switch delivery(report, orders) {
      case .failed, .otherAnswer, .notWritten, .ill: false
      default: true
      }
    }
    return isReached && copies.allSatisfy { $0.size <= $0.file.bytes }
  }

  private func delivery(
    _ report: CurlReport, _ orders: [Curl.Order], _ ending: String = ""
  ) -> Delivery {
    Delivery(
      report, offset: orders[report.number].offset, limits: source.curl.limits, ending: ending)
  }
}

/// The results of a batch.
extension FetchBatch {
  private func outcome(
    of reports: [CurlReport], places: [Int], orders: [Curl.Order], ending: String
  ) throws(SyncError) -> Outcome {
    let deliveries = Dictionary(
      reports.map { (places[$0.number], delivery($0, orders, ending)) }, uniquingKeysWith: { $1 })
    var outcome = Outcome()
    for place in places {
      let copy = copies[place]
      if let found = try fault(of: copy, deliveries[place]) {
        outcome.faults[place] = CopyFault(copy, found: found)
      } else if copy.size < copy.file.bytes {
        outcome.unfinished.append(place)
      }
    }
    let isStopped = !outcome.faults.isEmpty || deliveries.values.contains(.fromTheStart)
    guard outcome.unfinished.isEmpty || isStopped else {
      throw .unreachable("\(source.name): \(ending).")
    }
    return outcome
  }

  /// What was found in place of the file; `nil` where the file arrived or is still to come.
  private func fault(of copy: FileCopy, _ delivery: Delivery?) throws(SyncError) -> String? {
    let size = copy.size
    if size > copy.file.bytes { return "more than \(copy.file.bytes) bytes" }
    let url = source.url(copy.file.path)
    switch delivery {
    case .came: return size < copy.file.bytes ? "\(size) bytes" : nil
    case .missing: return "no file"
    case .tooLong: return "more than \(copy.file.bytes) bytes"
    case .fromTheStart:
      try SyncError.disk { () throws(PlatformError) in try Files.remove(copy.path) }
      return nil
    case .notWritten: throw .cannotWrite("\(copy.path): could not write what \(url) sent")
    case .failed(let words):
      let part = size > 0 ? " The next sync goes on after \(size) of \(copy.file.bytes) bytes." : ""
      throw .unreachable("\(url): \(words)\(part)")
    case .otherAnswer(let words):
      try SyncError.disk { () throws(PlatformError) in try Files.remove(copy.path) }
      throw .unreachable("\(url): \(words)")
    case .ill(let words): throw .configuration("\(url): \(words)")
    case nil: return nil
    }
  }
}

extension FileCopy {
  /// How many bytes of the file are in its place.
  var size: Int64 { if case .regular(let bytes) = Files.kind(of: path) { bytes } else { 0 } }
}

extension FetchProgress {
  /// The progress of the files in their places.
  fileprivate init(of copies: [FileCopy]) {
    let sizes = copies.map { min($0.size, $0.file.bytes) }
    self.init(
      filesDone: zip(sizes, copies).count { $0 == $1.file.bytes }, filesTotal: copies.count,
      bytesDone: sizes.reduce(0, +), bytesTotal: copies.reduce(0) { $0 + $1.file.bytes })
  }
}
