/// One key of a file of settings: what it takes, what it is for, and where its value belongs.
struct SettingRow<Values: Sendable>: Sendable {
  /// What keeps something from being shown: it is turned on wherever a file may have asked for it.
  struct Protection: Sendable {
    /// In words that follow "ptg starts with".
    let name: String
    let turnOn: @Sendable (inout Values) -> Void
  }

  let name: String
  /// The accepted values, in words that follow "expected".
  let accepted: String
  let help: String
  /// Takes the text; `false` where it is none of the accepted values.
  let read: @Sendable (String, inout Values) -> Bool
  /// The value as text; `nil` where it is not set.
  let write: @Sendable (Values) -> String?
  /// `nil` for a setting that protects nothing.
  private(set) var protection: Protection?

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

  /// `yes` or `no`, and `yes` where the file cannot be understood.
  ///
  /// - Parameter protection: What is on then, in words that follow "ptg starts with".
  static func protective(
    _ name: String, _ help: String, as protection: String,
    _ path: any WritableKeyPath<Values, Bool?> & Sendable
  ) -> SettingRow {
    var row = choice(name, help, path)
    row.protection = Protection(name: protection) { values in values[keyPath: path] = true }
    return row
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
