/// A command line that ptg does not understand, in words for the person who typed it.
struct UsageError: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// The answer is no: what the user asked for does not exist, and nothing went wrong.
struct NothingFound: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
