/// One key of a settings file: its accepted values, its purpose, and its place in `Values`.
struct SettingRow<Values: Sendable>: Sendable {
  /// A setting that hides something: it is turned on wherever a file may have asked for it.
  struct Protection: Sendable {
    /// The name of the protection, worded to follow "ptg starts with".
    let name: String
    let turnOn: @Sendable (inout Values) -> Void
  }

  let name: String
  /// The accepted values, worded to follow "expected".
  let accepted: String
  let help: String
  /// Reads the text into the values; `false` where the text is not accepted.
  let read: @Sendable (String, inout Values) -> Bool
  /// The value as text; `nil` where it is not set.
  let write: @Sendable (Values) -> String?
  /// The protection of the setting; `nil` where it protects nothing.
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
  /// A setting with the values `yes` and `no`.
  static func choice(
    _ name: String, _ help: String, _ path: any WritableKeyPath<Values, Bool?> & Sendable
  ) -> SettingRow {
    SettingRow(
      name, "yes or no", help, path, read: { ["yes": true, "no": false][$0] },
      write: { $0 ? "yes" : "no" })
  }

  /// A setting with the values `yes` and `no`, which becomes `yes` where the file cannot be read.
  ///
  /// - Parameter protection: The name of the protection, worded to follow "ptg starts with".
  static func protective(
    _ name: String, _ help: String, as protection: String,
    _ path: any WritableKeyPath<Values, Bool?> & Sendable
  ) -> SettingRow {
    var row = choice(name, help, path)
    row.protection = Protection(name: protection) { values in values[keyPath: path] = true }
    return row
  }

  /// A setting with a name without blanks as its value.
  static func name(
    _ name: String, _ accepted: String, _ help: String,
    _ path: any WritableKeyPath<Values, String?> & Sendable
  ) -> SettingRow {
    SettingRow(
      name, accepted, help, path,
      read: { $0.isEmpty || $0.contains(where: \.isWhitespace) ? nil : $0 }, write: { $0 })
  }
}
