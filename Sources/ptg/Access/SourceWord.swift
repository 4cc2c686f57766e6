import ExportSync

/// The word on the command line for the place of an export: a folder or an address.
enum SourceWord: Equatable {
  case folder(String)
  case web(ExportSource)

  init(_ word: String) throws(UsageError) {
    guard !word.isEmpty else {
      throw UsageError("SOURCE is empty: give a folder or an address")
    }
    let start = word.lowercased()
    let isAddress =
      word.contains("://") || ["file:", "http:", "https:"].contains { start.hasPrefix($0) }
    guard isAddress else {
      self = .folder(word)
      return
    }
    do {
      self = .web(try ExportSource(address: word))
    } catch {
      throw UsageError("SOURCE: \(error), or a folder")
    }
  }

  func source(in environment: Environment) -> ExportSource {
    switch self {
    case .folder(let path): ExportSource(folder: environment.absolute(path))
    case .web(let source): source
    }
  }

  /// Throws for an address: unsigned data from the web could come from any sender.
  func refuseUnsigned() throws(UsageError) {
    guard case .web(let source) = self else { return }
    throw UsageError(
      "--allow-unsigned goes with a folder, and \(source.name) is an address: what comes over a line "
        + "must be signed. Copy the export to a folder that you trust and give that.")
  }
}
