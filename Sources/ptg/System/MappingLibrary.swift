import ExportSync
import Platform
import Wording

/// The mappings that ship with ptg, and those that users keep in files of their own.
struct MappingLibrary {
  /// An error: no mapping has that name.
  struct NotFound: WordedError, Equatable {
    let name: String
    let known: [String]
    let folder: String

    func text(in words: Words) -> String {
      words.say.noMapping(
        name, near: KnownWords(known).meant(by: name), known: known, folder: folder)
    }
  }

  /// The largest size of a mapping in bytes; a larger file is none.
  private static let largestFile = 1 << 20

  private let folder: String
  /// The names of the shipped mappings.
  let names: [String]

  init(_ environment: Environment) throws {
    folder = try ResourceLocator(environment).find(.mappings)
    names = try Files.names(in: folder).filter { $0.hasSuffix(Mapping.ending) }
      .map { String($0.dropLast(Mapping.ending.count)) }
  }

  /// All shipped mappings, by name.
  func shipped() throws -> [Mapping] {
    try names.map { try MappingLibrary.read("\(folder)/\($0)\(Mapping.ending)") }
  }

  /// The mapping that the word names: a shipped one, or the path of a file.
  func mapping(named word: String, in environment: Environment) throws -> Mapping {
    if word.contains("/") || word.hasSuffix(Mapping.ending) {
      return try MappingLibrary.read(environment.absolute(word))
    }
    guard names.contains(word) else {
      throw NotFound(name: word, known: names, folder: folder)
    }
    return try MappingLibrary.read("\(folder)/\(word)\(Mapping.ending)")
  }

  private static func read(_ path: String) throws -> Mapping {
    let bytes = try Files.read(path, limit: largestFile)
    return try MappingReader.mapping(bytes, file: path)
  }
}
