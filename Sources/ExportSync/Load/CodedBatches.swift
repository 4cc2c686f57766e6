import Platform

/// The batches of the coded tables as they come from the other core, part after part.
struct CodedBatches {
  /// Batches under way: they even out what reading and storing take by turns.
  private static let places = 8

  private let batches: Handover<Result<CodedBatch, SyncError>>
  private let reading: SideWork<Result<Void, SyncError>>

  /// Starts to read the parts.
  ///
  /// - Parameter next: What the other core turns to when all are read.
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

  /// The next batch; every part has a last one.
  func next() throws(SyncError) -> CodedBatch { try batches.take().get() }

  /// Waits until everything is read and the roll-ups are whole.
  func finish() throws(SyncError) { try reading.value().get() }

  /// Ends the reading, done or not, and waits until nothing runs beside any more.
  func stop() {
    batches.close()
    _ = reading.value()
  }
}
