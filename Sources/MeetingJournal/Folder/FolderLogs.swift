import ChainedLog

/// The logs of a folder, each read and checked.
struct FolderLogs {
  /// The logs that could be opened, by the names of their files.
  let readings: [(WriterFile, LogReading)]
  /// Why the others could not be opened.
  let unopened: [String: LogError]

  /// Reads logs; continuations of one file explain each other's removals.
  init(_ files: [WriterFile], in folder: String) {
    var unopened: [String: LogError] = [:]
    var texts: [(file: WriterFile, reading: LogReading, bytes: [UInt8])] = []
    for file in files {
      do {
        let bytes = try ChainedLog("\(folder)/\(file.name)").bytes()
        texts.append((file, LogReading(bytes, file: file.name), bytes))
      } catch {
        unopened[file.name] = error
      }
    }
    let removals = Dictionary(grouping: texts) { $0.file.base }
      .mapValues { $0.flatMap(\.reading.removals) }
    readings = texts.map { file, reading, bytes in
      // Most logs explain themselves, and reading again takes as long as the first time.
      guard !reading.faults.isEmpty else { return (file, reading) }
      return (file, LogReading(bytes, file: file.name, knowing: removals[file.base] ?? []))
    }
    self.unopened = unopened
  }
}

extension JournalFolder {
  /// Reads every log and checks every byte.
  package func read() throws(JournalError) -> JournalReading {
    JournalReading(FolderLogs(try files(), in: path))
  }
}
