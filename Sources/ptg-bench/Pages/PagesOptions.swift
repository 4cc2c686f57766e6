import Platform
import Printing

/// The options of `ptg-bench pages`.
enum PagesOptions {
  case write(Write)
  case compare(old: String, new: String)

  /// What to print, from which data, by which program, and into which folder.
  struct Write {
    /// The data for the prints.
    enum Source: Equatable {
      /// The current snapshot of a data folder.
      case data(String)
      /// An export, loaded in the same way as the sample.
      case export(String)
    }

    let folder: String
    let program: String
    let source: Source
    let formats: [PrintForm]
    /// Only prints with this text in their names are made; `nil` for all prints.
    let part: String?
  }

  init(_ words: [String]) throws(BenchUsage) {
    switch (words.first, words.dropFirst().first) {
    case ("write", let folder?) where !folder.hasPrefix("-"):
      self = .write(try Write(folder: folder, Array(words.dropFirst(2))))
    case ("compare", let old?) where words.count == 3: self = .compare(old: old, new: words[2])
    default:
      throw BenchUsage("pages: expected 'write FOLDER' or 'compare OLD NEW' after it")
    }
  }
}

extension PagesOptions.Write {
  /// The path of the sample, from the folder of the package.
  static let sample = "SampleData/central-export"

  fileprivate init(folder: String, _ words: [String]) throws(BenchUsage) {
    let options = try BenchOptions(
      words, names: ["program", "data", "export", "formats", "only"], verb: "pages write")
    self.folder = folder
    program = options["program"] ?? "\(Files.folder(of: ProcessFacts.program ?? "."))/ptg"
    switch (options["data"], options["export"]) {
    case (let data?, nil): source = .data(data)
    case (nil, let export): source = .export(export ?? Self.sample)
    default: throw BenchUsage("pages write: found --data and --export, expected one of them")
    }
    formats = try options["formats"].map(Self.formats) ?? PagePrints.usualFormats
    part = options["only"]
  }

  private static func formats(_ text: String) throws(BenchUsage) -> [PrintForm] {
    var forms: [PrintForm] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let form = printForms.first(where: { $0.id == word }) else {
        let known = printForms.map(\.id).joined(separator: ", ")
        throw BenchUsage("--formats: found '\(word)', expected some of \(known), joined by commas")
      }
      forms.append(form)
    }
    return forms
  }
}
