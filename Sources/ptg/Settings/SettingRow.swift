import Wording

/// One key of a settings file: its accepted values, its purpose, and its place in `Values`.
struct SettingRow<Values: Sendable>: Sendable {
  /// A setting that hides something: it is turned on wherever a file may have asked for it.
  struct Protection: Sendable {
    /// The name of the protection.
    let name: Term
    let turnOn: @Sendable (inout Values) -> Void
  }

  let name: String
  /// The accepted values.
  let accepted: Saying
  /// What the setting is for; `nil` where ptg itself writes it.
  let help: Term?
  /// Reads the text into the values; `false` where the text is not accepted.
  let read: @Sendable (String, inout Values) -> Bool
  /// The value as text; `nil` where it is not set.
  let write: @Sendable (Values) -> String?
  /// The protection of the setting; `nil` where it protects nothing.
  private(set) var protection: Protection?

  init<Value>(
    _ name: String, _ accepted: @escaping Saying, _ help: Term?,
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
    _ name: String, _ help: Term?, _ path: any WritableKeyPath<Values, Bool?> & Sendable
  ) -> SettingRow {
    SettingRow(
      name, { $0[.setting(.yesOrNo)] }, help, path, read: { ["yes": true, "no": false][$0] },
      write: { $0 ? "yes" : "no" })
  }

  /// A setting with the values `yes` and `no`, which becomes `yes` where the file cannot be read.
  ///
  static func protective(
    _ name: String, _ help: Term?, as protection: Term,
    _ path: any WritableKeyPath<Values, Bool?> & Sendable
  ) -> SettingRow {
    var row = choice(name, help, path)
    row.protection = Protection(name: protection) { values in values[keyPath: path] = true }
    return row
  }

  /// A setting with a name without blanks as its value.
  static func name(
    _ name: String, _ accepted: Term, _ help: Term?,
    _ path: any WritableKeyPath<Values, String?> & Sendable
  ) -> SettingRow {
    SettingRow(
      name, { $0[accepted] }, help, path,
      read: { $0.isEmpty || $0.contains(where: \.isWhitespace) ? nil : $0 }, write: { $0 })
  }
}
