import Platform
import Wording

/// Finds the files that ship with ptg, whether it is installed or in the source tree.
struct ResourceLocator {
  /// A shipped folder; the raw value is its path in the source tree and under `share/ptg`.
  enum Resource: String {
    case sampleExport = "SampleData/central-export"
    case themes = "Themes"
    case mappings = "SampleData/mappings"
  }

  /// An error: a folder was not found; it lists the searched places, so that the user can correct
  /// this.
  struct NotFound: WordedError, Equatable {
    let resource: Resource
    let searched: [String]

    func text(in words: Words) -> String {
      words.say.shippedFolderMissing(resource.rawValue, searched: searched)
    }
  }

  private let program: String?
  private let sharedFolders: [String]

  init(program: String?, sharedFolders: [String]) {
    self.program = program
    self.sharedFolders = sharedFolders
  }

  init(_ environment: Environment) {
    self.init(program: environment.program, sharedFolders: environment.sharedFolders)
  }

  /// The first place that has the resource.
  func find(_ resource: Resource) throws(NotFound) -> String {
    let searched = places(of: resource)
    guard let path = searched.first(where: { Files.kind(of: $0) == .folder }) else {
      throw NotFound(resource: resource, searched: searched)
    }
    return path
  }

  /// The places to search: beside the program, in the system's folders, in the source tree.
  func places(of resource: Resource) -> [String] {
    let beside = program.map { ["\(Files.folder(of: Files.folder(of: $0)))/share"] } ?? []
    let shared = (beside + sharedFolders).map { folder in
      // A program in /bin has its share folder in /share.
      "\(folder.hasPrefix("//") ? String(folder.dropFirst()) : folder)/ptg/\(resource.rawValue)"
    }
    return shared + (sourceTree.map { ["\($0)/\(resource.rawValue)"] } ?? [])
  }

  /// The folder of the source tree above the program; `nil` where ptg is installed.
  private var sourceTree: String? {
    guard var folder = program else { return nil }
    while folder != "/", folder != "." {
      folder = Files.folder(of: folder)
      let isPackage = Files.kind(of: "\(folder)/Package.swift") != nil
      if isPackage, Files.kind(of: "\(folder)/SampleData") == .folder { return folder }
    }
    return nil
  }
}
