import Testing

/// A way to spoil something in a test, and the full resulting message.
struct SpoiledCase<Subject>: Sendable, CustomTestStringConvertible {
  let name: String
  let said: String
  let spoil: @Sendable (Subject) throws -> Void

  init(_ name: String, _ said: String, _ spoil: @escaping @Sendable (Subject) throws -> Void) {
    self.name = name
    self.said = said
    self.spoil = spoil
  }

  var testDescription: String { name }
}
