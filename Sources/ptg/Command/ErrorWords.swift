import Wording

extension Words {
  /// What an error says, in the language where it has words of it.
  ///
  /// Faults of an export, of the disk and of tools are told in English, with the place and with what
  /// was found and expected. In another language a sentence before says what that means.
  func message(of error: any Error) -> String {
    if let worded = error as? any WordedError { return worded.text(in: self) }
    return say.fault(ExitStatus(of: error).fault, detail: "\(error)")
  }
}

extension ExitStatus {
  /// What an error of this status is about.
  fileprivate var fault: Words.Fault {
    switch self {
    case .badData: .data
    case .notTrusted: .notTrusted
    case .unreachable: .unreachable
    case .cannotWrite: .cannotWrite
    case .tryAgainLater: .tryAgainLater
    case .configuration, .usage: .configuration
    case .done, .nothingFound, .bug: .other
    }
  }
}
