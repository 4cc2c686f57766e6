import CellCanvas
import Platform

/// The themes there are: the user's own first, then those that ship.
struct ThemeLibrary {
  /// A theme that was asked for and is nowhere.
  struct NotFound: Error, Equatable, CustomStringConvertible {
    let name: String
    let known: [String]

    var description: String {
      "--theme: found '\(name)', expected one of \(known.joined(separator: ", "))"
    }
  }

  let themes: [Theme]
  private static let ending = ".theme"
  /// A theme is a page of text; a larger file is something else.
  private static let largestFile = 1 << 16

  /// Reads every theme of the folders; a name found twice is the first folder's.
  init(_ environment: Environment, folder: String?) throws {
    let own = folder.map(environment.absolute) ?? "\(environment.settingsFolder)/themes"
    // Without the shipped folder the theme in the program is left.
    let shipped = try? ResourceLocator(environment).find(.themes)
    var themes: [Theme] = []
    for folder in [own, shipped].compactMap(\.self) where Files.kind(of: folder) == .folder {
      for name in try Files.names(in: folder) where name.hasSuffix(ThemeLibrary.ending) {
        let theme = try ThemeLibrary.read("\(folder)/\(name)")
        if !themes.contains(where: { $0.name == theme.name }) { themes.append(theme) }
      }
    }
    self.themes = themes.isEmpty ? [.builtIn] : themes
  }

  private static func read(_ path: String) throws -> Theme {
    let bytes = try Files.read(path, limit: largestFile)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return try Theme(
      name: String(file.dropLast(ending.count)), text: String(decoding: bytes, as: UTF8.self))
  }

  /// The themes with the wanted one first; without a wish, the default.
  func ordered(startingWith name: String?) throws(NotFound) -> [Theme] {
    let wanted = name ?? Theme.builtIn.name
    guard let position = themes.firstIndex(where: { $0.name == wanted }) else {
      guard let name else { return themes }
      throw NotFound(name: name, known: themes.map(\.name))
    }
    return Array(themes[position...] + themes[..<position])
  }
}
