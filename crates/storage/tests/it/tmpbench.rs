use crate::build::*; use std::time::Instant; use domain::Locale;
#[test] fn bench() {
  let f = tempfile::tempdir().unwrap();
  let words: Vec<&str> = "l'éthique numérique transition écologique association bénévole données protégées chiffrement hébergeur logiciels libres formation apprenante atelier médiation sobriété énergie Œuvre cœur coopérative".split(' ').collect();
  let mut s=7u64; let mut body = |n: usize| (0..n).map(|_| { s^=s<<13; s^=s>>7; s^=s<<17; words[s as usize % words.len()] }).collect::<Vec<_>>().join(" ");
  let ls: Vec<_> = (0..1000).map(|i| listing(&format!("l{i}"), entry(&format!("Nom {i}"), "Nord", &body(60)))).collect();
  let p=f.path().join("c"); let t=Instant::now(); storage::CataloguePack::write(&p,&ls,&[],"x").unwrap(); println!("cat write {:?} {} B", t.elapsed(), std::fs::metadata(&p).unwrap().len());
  let t=Instant::now(); let c=storage::CataloguePack::open(&p).unwrap(); println!("cat open {:?}", t.elapsed());
  for x in ["","hébergeur","chiffrement ato"] { let fl=storage::ListingFilter{text:x.into(),..Default::default()}; let t=Instant::now(); let n=c.search(&fl).unwrap().len(); let a=t.elapsed(); c.facets(&fl).unwrap(); println!("cat {x:?} {n} {a:?} +facets {:?}", t.elapsed()); }
  let co=course((0..60).map(|i| lesson(&format!("m{i}"), &[(Locale::Fr,text(&format!("T {i}"),&body(1500))),(Locale::En,text(&format!("E {i}"),&body(1500)))])).collect());
  let t=Instant::now(); storage::CoursePack::write(&p,&co,&files()).unwrap(); println!("course write {:?} {} B", t.elapsed(), std::fs::metadata(&p).unwrap().len());
  let t=Instant::now(); let c=storage::CoursePack::open(&p).unwrap(); println!("course open {:?}", t.elapsed());
  for x in ["héb","hébergement libre","l'éth"] { let t=Instant::now(); let n=c.search(x,Locale::Fr,20).unwrap().len(); println!("course {x:?} {n} {:?}", t.elapsed()); }
}
