import Foundation

/// `ptg-sample`: writes the sample export, or a national one of ten years, from a seed.
@main
struct Main {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      try write(options)
    } catch {
      FileHandle.standardError.write(Data("ptg-sample: \(error)\n".utf8))
      exit(error.exitStatus)
    }
  }

  private static func write(_ options: Options) throws(SampleError) {
    guard let out = options.out else { throw .usage("--out is missing") }
    let data = try ReferenceData(folder: options.reference)
    do {
      try Sample(data: data, seed: options.seed, scale: options.scale).write(to: out)
    } catch {
      throw .platform(error)
    }
  }
}
