import Platform

/// The batches of the coded tables, read part after part on another core.
struct CodedBatches {
  /// How many batches may wait: enough to even out the speed of reading and storing.
  private static let places = 8

  private let batches: Handover<Result<CodedBatch, SyncError>>
  private let reading: SideWork<Result<Void, SyncError>>

  /// Starts to read the parts.
  ///
  /// - Parameter next: The work that follows on the other core.
  init(
    of parts: [ExportPlan.Part], by reader: CodedReader, then next: @escaping @Sendable () -> Void
  ) {
    let batches = Handover<Result<CodedBatch, SyncError>>(places: CodedBatches.places)
    self.batches = batches
    reading = SideWork {
      var reader = reader
      let result = Result { () throws(SyncError) in try reader.read(parts, to: batches) }
      if case .failure(let error) = result { _ = batches.put(.failure(error)) }
      next()
      return result
    }
  }

  /// The next batch; every part ends with a last one.
  func next() throws(SyncError) -> CodedBatch { try batches.take().get() }

  /// Waits until everything is read and the roll-ups are complete.
  func finish() throws(SyncError) { try reading.value().get() }

  /// Stops the reading, finished or not, and waits for its end.
  func stop() {
    batches.close()
    _ = reading.value()
  }
}
