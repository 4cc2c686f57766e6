/// What is wrong with a line of a settings file, and what ptg lacks to run.
package protocol SettingsSentences {
  /// - Parameters:
  ///   - place: The file, with the line where there is one.
  ///   - protections: What was turned on to be on the safe side; usually nothing.
  func settingRefused(
    _ place: String, found: String, expected: String, protections: [String]
  ) -> String

  /// The same on one line of a screen.
  func settingRefusedInBrief(
    _ file: String, found: String, expected: String, protections: [String]
  ) -> String
  func unknownKey(_ key: String) -> String
  func keyTwice(_ key: String) -> String
  func perhaps(_ word: String) -> String
  func oneOf(_ names: [String]) -> String
  func unreadable(_ answer: String) -> String
  func textOfAtMost(bytes: Int) -> String

  /// - Parameter searched: Where the folder was looked for.
  func shippedFolderMissing(_ folder: String, searched: [String]) -> String
  func version(_ version: String, format: Int) -> String
}
