import CellCanvas
import Platform
import Wording

/// All themes: the user's own first, then those that ship.
///
/// An unusable theme is left out and reported. It stops ptg only where the user asked for it.
struct ThemeLibrary {
  /// An error: the requested theme was not found.
  struct NotFound: WordedError, Equatable {
    let name: String
    let known: [String]
    let searched: [String]

    func text(in words: Words) -> String {
      words.say.noTheme(
        name, near: KnownWords(known).meant(by: name), known: known, searched: searched)
    }
  }

  let themes: [Theme]
  let problems: [ThemeFileProblem]
  /// The folders that were searched, including those that do not exist.
  private let searched: [String]

  /// Reads every theme of the folders; of two with one name, the theme of the first folder counts.
  ///
  /// - Parameter folder: The folder of `--themes`, in place of the user's own folder.
  init(_ environment: Environment, folder: String?) throws(UsageError) {
    let own = folder.map(environment.absolute) ?? "\(environment.settingsFolder)/themes"
    if let folder, Files.kind(of: own) == nil {
      throw UsageError { $0.say.noThemeFolder(folder) }
    }
    let locator = ResourceLocator(environment)
    // Without the shipped folder, only the theme inside the program is left.
    let shipped = try? locator.find(.themes)
    var shelf = ThemeShelf()
    for folder in [own, shipped].compactMap(\.self) where Files.kind(of: folder) != nil {
      shelf.take(folder)
    }
    if !shelf.themes.contains(where: { $0.name == Theme.builtIn.name }) {
      shelf.themes.append(.builtIn)
    }
    themes = shelf.themes
    problems = shelf.problems
    searched = [own] + (shipped.map { [$0] } ?? locator.places(of: .themes))
  }

  /// The themes with the requested one first; without a request, the default one is first.
  ///
  /// If the user's own theme of that name is unusable, this throws, even where a shipped theme has
  /// the same name: the user did not mean that one.
  func ordered(startingWith name: String?) throws -> [Theme] {
    if let name, let problem = problems.first(where: { $0.theme == name }) { throw problem }
    let wanted = name ?? Theme.builtIn.name
    guard let position = themes.firstIndex(where: { $0.name == wanted }) else {
      throw NotFound(name: wanted, known: themes.map(\.name), searched: searched)
    }
    return Array(themes[position...] + themes[..<position])
  }
}

/// The themes of the folders, read one file after another.
private struct ThemeShelf {
  var themes: [Theme] = []
  var problems: [ThemeFileProblem] = []

  private static let ending = ".theme"
  /// The largest size of a theme file in bytes; a larger file is no theme.
  private static let largestFile = 1 << 16

  mutating func take(_ folder: String) {
    do {
      for file in try Files.names(in: folder)
      where file.hasSuffix(Self.ending) && !file.hasPrefix(".") {
        take("\(folder)/\(file)", name: String(file.dropLast(Self.ending.count)))
      }
    } catch {
      problems.append(ThemeFileProblem(path: folder, theme: nil, finding: ": \(error.inBrief)"))
    }
  }

  private mutating func take(_ path: String, name: String) {
    guard !themes.contains(where: { $0.name == name }) else { return }
    do {
      let bytes = try Files.read(path, limit: Self.largestFile)
      themes.append(try Theme(name: name, text: try Self.text(of: bytes)))
    } catch let error as PlatformError {
      problems.append(ThemeFileProblem(path: path, theme: name, finding: ": \(error.inBrief)"))
    } catch {
      problems.append(ThemeFileProblem(path: path, theme: name, finding: ", \(error)"))
    }
  }

  private static func text(of bytes: [UInt8]) throws(ThemeProblem) -> String {
    // A byte order mark, left by some editors, is ignored.
    if let text = String(validating: bytes, as: UTF8.self) {
      return String(text.trimmingPrefix("\u{FEFF}"))
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    throw ThemeProblem(
      line: line + 1, role: nil, found: String(decoding: lines[line], as: UTF8.self),
      expected: "text in UTF-8")
  }
}

extension PlatformError {
  /// The error without its path, which the message already shows.
  fileprivate var inBrief: String { "could not \(attempt): \(answer)" }
}
