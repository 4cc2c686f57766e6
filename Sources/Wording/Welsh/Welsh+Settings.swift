extension Welsh: SettingsSentences {
  func settingRefused(
    _ place: String, found: String, expected: String, protections: [String]
  ) -> String {
    let result =
      protections.isEmpty
      ? "Fe'i hepgorwyd; mae'r gweddill yn sefyll."
      : "I fod yn ddiogel, mae ptg yn dechrau gyda'r canlynol: "
        + protections.joined(separator: ", ") + "."
    return "\(place): cafwyd \(found), disgwyliwyd \(expected). \(result)"
  }

  func settingRefusedInBrief(
    _ file: String, found: String, expected: String, protections: [String]
  ) -> String {
    let result =
      protections.isEmpty
      ? "" : "; mae ptg yn dechrau gyda: \(protections.joined(separator: ", "))"
    return "\(file): cafwyd \(found), disgwyliwyd \(expected)\(result)"
  }

  func unknownKey(_ key: String) -> String { "yr allwedd '\(key)'" }

  func keyTwice(_ key: String) -> String { "\(key) am yr eildro" }

  func perhaps(_ word: String) -> String { "\(word) efallai" }

  func oneOf(_ names: [String]) -> String { "un o'r rhain: \(names.joined(separator: ", "))" }

  func unreadable(_ answer: String) -> String { "rhywbeth na ellir ei ddarllen (\(answer))" }

  func textOfAtMost(bytes: Int) -> String { "testun UTF-8 o \(bytes) beit ar y mwyaf" }

  func shippedFolderMissing(_ folder: String, searched: [String]) -> String {
    "\(folder): nid yw yn yr un o'r rhain: \(searched.joined(separator: ", ")). "
      + "Gosodwch ptg gyda'i ffolder share."
  }

  func version(_ version: String, format: Int) -> String {
    "ptg \(version), ffurf \(format) yr allforyn canolog"
  }
}
