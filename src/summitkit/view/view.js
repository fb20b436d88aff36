(function(root){
  if(!root)return;
  var byId=new Map();
  root.querySelectorAll("[data-sk]").forEach(function(el){
    el.getAttribute("data-sk").split(" ").forEach(function(id){
      if(!byId.has(id))byId.set(id,[]);
      byId.get(id).push(el);
    });
  });
  function found(event){
    var el=event.target.closest&&event.target.closest("[data-sk]");
    return el&&root.contains(el)?el:null;
  }
  function light(event,on){
    var el=found(event);
    if(!el)return;
    el.getAttribute("data-sk").split(" ").forEach(function(id){
      byId.get(id).forEach(function(other){other.classList.toggle("sk-on",on);});
    });
  }
  root.addEventListener("mouseover",function(event){light(event,true);});
  root.addEventListener("mouseout",function(event){light(event,false);});
  root.addEventListener("click",function(event){
    var el=found(event);
    if(!el)return;
    var inText=el.tagName==="MARK";
    var other=byId.get(el.getAttribute("data-sk").split(" ")[0]).find(function(each){
      return (each.tagName==="MARK")!==inText;
    });
    if(!other)return;
    for(var up=other.parentElement;up&&up!==root;up=up.parentElement)if(up.tagName==="DETAILS")up.open=true;
    if(inText){other.hidden=false;other.open=true;}
    other.scrollIntoView({block:inText?"nearest":"center",behavior:"smooth"});
  });
  var search=root.querySelector(".sk-search");
  if(!search)return;
  search.hidden=false;
  var kinds=Array.from(root.querySelectorAll(".sk-kind")).map(function(kind){
    var cards=Array.from(kind.querySelectorAll(".sk-card"));
    return {el:kind,open:kind.open,count:kind.querySelector(".sk-count"),cards:cards,
      words:cards.map(function(card){return card.textContent.toLowerCase();})};
  });
  search.addEventListener("input",function(){
    var wanted=search.value.toLowerCase().split(/\s+/).filter(Boolean);
    kinds.forEach(function(kind){
      var left=0;
      kind.cards.forEach(function(card,i){
        var fits=wanted.every(function(word){return kind.words[i].indexOf(word)>=0;});
        card.hidden=!fits;
        if(fits)left++;
      });
      kind.count.textContent=left===kind.cards.length?left:left+" of "+kind.cards.length;
      kind.el.open=wanted.length?left>0:kind.open;
    });
  });
})(document.currentScript&&document.currentScript.parentElement);
