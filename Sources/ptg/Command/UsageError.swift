/// A command line that ptg does not understand, in words for the person who typed it.
struct UsageError: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// A plain "no": what was asked for is not there, and nothing went wrong.
struct NothingFound: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
