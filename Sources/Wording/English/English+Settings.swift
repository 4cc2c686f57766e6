extension English: SettingsSentences {
  func settingRefused(
    _ place: String, found: String, expected: String, protections: [String]
  ) -> String {
    let result =
      protections.isEmpty
      ? "It was left out; the rest holds."
      : "ptg starts with \(protections.joined(separator: " and ")), to be on the safe side."
    return "\(place): found \(found), expected \(expected). \(result)"
  }

  func settingRefusedInBrief(
    _ file: String, found: String, expected: String, protections: [String]
  ) -> String {
    let result =
      protections.isEmpty ? "" : "; ptg starts with \(protections.joined(separator: " and "))"
    return "\(file): found \(found), expected \(expected)\(result)"
  }

  func unknownKey(_ key: String) -> String { "the key '\(key)'" }

  func keyTwice(_ key: String) -> String { "\(key) a second time" }

  func perhaps(_ word: String) -> String { "perhaps \(word)" }

  func oneOf(_ names: [String]) -> String { "one of \(names.joined(separator: ", "))" }

  func unreadable(_ answer: String) -> String { "what cannot be read (\(answer))" }

  func textOfAtMost(bytes: Int) -> String { "a UTF-8 text of at most \(bytes) bytes" }

  func shippedFolderMissing(_ folder: String, searched: [String]) -> String {
    "\(folder): found in none of these, expected in one: "
      + "\(searched.joined(separator: ", ")). Install ptg with its share folder."
  }

  func version(_ version: String, format: Int) -> String {
    "ptg \(version), central export format \(format)"
  }
}
