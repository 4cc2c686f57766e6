import Testing

/// A way to damage an export, and the resulting message.
struct Fault: Sendable, CustomTestStringConvertible {
  let name: String
  let expected: [String]
  let damage: @Sendable (SmallExport) throws -> Void

  init(
    _ name: String, _ expected: String..., damage: @escaping @Sendable (SmallExport) throws -> Void
  ) {
    self.name = name
    self.expected = expected
    self.damage = damage
  }

  /// A fault in one row: text of a resource is replaced.
  static func row(
    _ name: String, in resource: String, _ old: String, _ new: String, _ expected: String...
  ) -> Fault {
    Fault(name, expected) { try $0.rewrite(resource, old, new) }
  }

  /// A fault in the manifest: text is replaced.
  static func manifest(
    _ name: String, _ old: String, _ new: String, _ expected: String...
  ) -> Fault {
    Fault(name, expected) { try $0.edit(old, new) }
  }

  private init(
    _ name: String, _ expected: [String], _ damage: @escaping @Sendable (SmallExport) throws -> Void
  ) {
    self.name = name
    self.expected = expected
    self.damage = damage
  }

  var testDescription: String { name }
}
