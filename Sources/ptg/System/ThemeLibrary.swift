import CellCanvas
import Platform

/// The themes there are: the user's own first, then those that ship.
///
/// A theme that cannot be used is left out and told of; it stops ptg only where it was asked for.
struct ThemeLibrary {
  /// A theme that was asked for and is nowhere.
  struct NotFound: Error, Equatable, CustomStringConvertible {
    let name: String
    let known: [String]
    let searched: [String]

    var description: String {
      "there is no theme '\(name)'.\(KnownWords(known).question(about: name)) "
        + "Themes are: \(known.joined(separator: ", ")); "
        + "they were looked for in \(searched.joined(separator: ", "))"
    }
  }

  let themes: [Theme]
  let problems: [ThemeFileProblem]
  /// The folders that were looked in, and those that might have been.
  private let searched: [String]

  /// Reads every theme of the folders; a name found twice is the first folder's.
  ///
  /// - Parameter folder: What `--themes` names, in place of the user's own folder.
  init(_ environment: Environment, folder: String?) throws(UsageError) {
    let own = folder.map(environment.absolute) ?? "\(environment.settingsFolder)/themes"
    if let folder, Files.kind(of: own) == nil {
      throw UsageError("--themes: there is no folder '\(folder)'; give a folder of themes")
    }
    let locator = ResourceLocator(environment)
    // Without the shipped folder the theme in the program is left.
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

  /// The themes with the wanted one first; without a wish, the default.
  ///
  /// An own theme that is wanted and cannot be used is an error, even where another of its name
  /// ships: that is not the one that was meant.
  func ordered(startingWith name: String?) throws -> [Theme] {
    if let name, let problem = problems.first(where: { $0.theme == name }) { throw problem }
    let wanted = name ?? Theme.builtIn.name
    guard let position = themes.firstIndex(where: { $0.name == wanted }) else {
      throw NotFound(name: wanted, known: themes.map(\.name), searched: searched)
    }
    return Array(themes[position...] + themes[..<position])
  }
}

/// The themes of folders as they are read, one file after the other.
private struct ThemeShelf {
  var themes: [Theme] = []
  var problems: [ThemeFileProblem] = []

  private static let ending = ".theme"
  /// A theme is a page of text; a larger file is something else.
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
    // A byte order mark, as some editors leave it, says nothing.
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
  /// Without the path, which stands before it.
  fileprivate var inBrief: String { "could not \(attempt): \(answer)" }
}
