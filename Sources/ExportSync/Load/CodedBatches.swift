import Platform

/// The batches of the coded tables as they come from the other core, part after part.
struct CodedBatches {
  /// Batches under way: they even out what reading and storing take by turns.
  private static let places = 8

  private let batches: Handover<Result<CodedBatch, SyncError>>
  private let reading: SideWork<Void>

  /// Starts to read the parts.
  init(of parts: [ExportPlan.Part], by reader: CodedReader) {
    let batches = Handover<Result<CodedBatch, SyncError>>(places: CodedBatches.places)
    self.batches = batches
    reading = SideWork {
      var reader = reader
      reader.read(parts, to: batches)
    }
  }

  /// The next batch; every part has a last one.
  func next() throws(SyncError) -> CodedBatch { try batches.take().get() }

  /// Ends the reading, done or not, and waits until nothing runs beside any more.
  func stop() {
    batches.close()
    reading.value()
  }
}
