/// One key of a file of settings: what it takes, what it is for, and where its value belongs.
struct SettingRow<Values: Sendable>: Sendable {
  let name: String
  /// The accepted values, in words that follow "expected".
  let accepted: String
  let help: String
  /// Takes the text; `false` where it is none of the accepted values.
  let read: @Sendable (String, inout Values) -> Bool
  /// The value as text; `nil` where it is not set.
  let write: @Sendable (Values) -> String?

  init<Value>(
    _ name: String, _ accepted: String, _ help: String,
    _ path: any WritableKeyPath<Values, Value?> & Sendable,
    read: @escaping @Sendable (String) -> Value?, write: @escaping @Sendable (Value) -> String
  ) {
    self.name = name
    self.accepted = accepted
    self.help = help
    self.read = { text, values in
      guard let value = read(text) else { return false }
      values[keyPath: path] = value
      return true
    }
    self.write = { values in values[keyPath: path].map(write) }
  }
}

extension SettingRow {
  /// `yes` or `no`.
  static func choice(
    _ name: String, _ help: String, _ path: any WritableKeyPath<Values, Bool?> & Sendable
  ) -> SettingRow {
    SettingRow(
      name, "yes or no", help, path, read: { ["yes": true, "no": false][$0] },
      write: { $0 ? "yes" : "no" })
  }

  /// A name without blanks.
  static func name(
    _ name: String, _ accepted: String, _ help: String,
    _ path: any WritableKeyPath<Values, String?> & Sendable
  ) -> SettingRow {
    SettingRow(
      name, accepted, help, path,
      read: { $0.isEmpty || $0.contains(where: \.isWhitespace) ? nil : $0 }, write: { $0 })
  }
}
