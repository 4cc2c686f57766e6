import Printing
import Wording

/// What is said in the words of a language.
typealias Saying = @Sendable (Words) -> String

/// An error that is said in the language of the reader.
protocol WordedError: Error, CustomStringConvertible {
  /// The message without a full stop at its end, or in whole sentences.
  func text(in words: Words) -> String
}

extension WordedError {
  /// The message in English, for tests and logs.
  var description: String { text(in: Words(.english)) }
}

/// A command line that ptg does not understand, in words for the person who typed it.
struct UsageError: WordedError {
  private let said: Saying

  /// - Parameter said: The message, in the words of a language.
  init(_ said: @escaping Saying) { self.said = said }

  func text(in words: Words) -> String { said(words) }
}

/// The answer is no: what the user asked for does not exist, and nothing went wrong.
struct NothingFound: WordedError {
  private let said: Saying

  /// - Parameter said: The message, in the words of a language.
  init(_ said: @escaping Saying) { self.said = said }

  func text(in words: Words) -> String { said(words) }
}

extension PrintProblem: WordedError {}

/// Two errors are equal where they say the same.
extension UsageError: Equatable {
  static func == (left: Self, right: Self) -> Bool { left.description == right.description }
}

extension NothingFound: Equatable {
  static func == (left: Self, right: Self) -> Bool { left.description == right.description }
}
