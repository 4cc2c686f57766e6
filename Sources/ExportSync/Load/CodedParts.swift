import Platform

/// The parts of the coded tables, read one after another on another core.
struct CodedParts {
  /// How many parts may wait: enough to even out the speed of reading and storing, and few enough
  /// for the memory that parts of 64 MiB take.
  private static let places = 2

  private let parts: Handover<Result<CodedPart, SyncError>>
  private let reading: SideWork<Result<Void, SyncError>>

  /// Starts to read the parts.
  ///
  /// - Parameter next: The work that follows on the other core.
  init(
    of parts: [ExportPlan.Part], by reader: CodedReader, then next: @escaping @Sendable () -> Void
  ) {
    let handover = Handover<Result<CodedPart, SyncError>>(places: CodedParts.places)
    self.parts = handover
    reading = SideWork {
      var reader = reader
      let result = Result { () throws(SyncError) in try reader.read(parts, to: handover) }
      if case .failure(let error) = result { _ = handover.put(.failure(error)) }
      next()
      return result
    }
  }

  /// The next part.
  func next() throws(SyncError) -> CodedPart { try parts.take().get() }

  /// Waits until everything is read and the roll-ups are complete.
  func finish() throws(SyncError) { try reading.value().get() }

  /// Stops the reading, finished or not, and waits for its end.
  func stop() {
    parts.close()
    _ = reading.value()
  }
}
