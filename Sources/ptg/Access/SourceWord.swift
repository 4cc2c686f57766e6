import ExportSync
import Wording

/// The word on the command line for the place of an export: a folder or an address.
enum SourceWord: Equatable {
  case folder(String)
  case web(ExportSource)

  init(_ word: String) throws(UsageError) {
    guard !word.isEmpty else {
      throw UsageError { $0.say.sourceIsEmpty }
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
      let fault = "\(error)"
      throw UsageError { $0.say.addressRefused(fault) }
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
    throw UsageError { [address = source.name] in $0.say.unsignedNeedsFolder(address) }
  }
}
